// English nouns for one person.
import { pattern } from '../../../pattern.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';

/** The English noun for one person that a phrase without a name says who it is by: `officer`, of “the officer from Kovin”; null: none. */
export function personNoun(tokens: readonly Token[], phrase: Phrase, words: FactWords): string | null {
  if (phrase.entity !== null || phrase.pronoun !== null) return null;
  const { from, to } = phrase;
  const end = tokens.findIndex(
    ({ type, lower }, i) =>
      i > from && i < to && type === 'word' && (words.prepositions.has(lower) || words.who.has(lower)),
  );
  const noun = tokens[(end === -1 ? to : end) - 1]!.lower;
  return isPersonNoun(noun) ? noun : null;
}

/** Is it an English noun for one person? */
export function isPersonNoun(noun: string): boolean {
  return PERSON.test(noun) && !THING.test(noun);
}

/** English nouns for one person. */
const PERSON = pattern('u')`
  ^(?:\p{L}*(?:man|woman|person|father|mother|daughter|sister|brother)|\p{L}{2,}(?:er|or|ist|ian|eer|yst)
  |son|wife|husband|boy|girl|child|baby|friend|neighbou?r|aunt|uncle|boss|chief|head|judge|nurse|pilot|guard
  |coach|witness|pupil|student|priest|king|queen|guest|captain|victim|suspect|patient|client|official
  |resident|agent|president|opponent|correspondent|defendant|assistant|accountant|consultant|migrant|tenant
  |aide|colleague|expert|critic|fan|relative|survivor|lawyer|attorney|local|mp|cousin|widow|warden|clerk|mum
  |dad|surgeon|vet|vicar|bishop|detective|constable|sergeant|graduate|athlete|mechanic|chef|nanny|teen
  |refugee|inmate|fugitive|thief|old)$
`;
/** Words that end as those do. */
const THING = pattern('iu')`
  ^(?:letter|river|tower|order|number|paper|power|water|matter|centre|center|winter|summer|offer|quarter
  |computer|border|corner|chapter|floor|factor|sector|motor|error|harbou?r|labou?r|colou?r|favou?r|door
  |newspaper|weather|shelter|cover|danger|theatre|theater|disaster|register|budget|December|October|November
  |September|list|answer|dinner|fever|cancer|container|helicopter|reactor|corridor|tractor|major|minor
  |behavio(?:u)?r|interior|exterior|either|neither|other|another|former|latter|later|earlier)$
`;
