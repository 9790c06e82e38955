// An article on a sale of a body: “the company” may be who buys, or what is bought.
import { onceFor } from '../../../once.ts';
import { pattern } from '../../../pattern.ts';
import type { Entity } from '../../../types.ts';
import type { Token } from '../../statements/tokens.ts';
import type { Scene } from '../scene.ts';
import type { Cast } from './roles.ts';

/** Words behind which what is bought is named, in all languages; not “bought by”, which names who buys. */
const SALE = pattern('u')`
  (?<!\p{L})(?:takeover|acquisition|acquires?|acquired(?! by)|acquiring|buy(?:s|ing|out)?|bought(?! by)
  |purchase of|bid for|übernahme|übernimmt|übernehmen|kauft|kauf von|adquisición|adquiere|adquirir|compra
  |comprar|opa sobre|покупает|покупк[аиуе]|купит[ьа]?|приобрета\p{L}+|приобр[её]т\p{L}*
  |поглощени\p{L}+)(?!\p{L})[^.!?]{0,80}$
`;

/** Verbs of who buys. */
const BUYING = pattern('u')`
  ^(?:buy|buys|buying|bought|pay|pays|paying|paid|acquire|acquires|acquired|acquiring|offer|offers|offered
  |finance|finances|bid|bids|purchase|zahlt|zahlen|kauft|kaufen|pagará|pagar|comprará|comprar|заплатит
  |заплатить|купит|купить|приобрет[её]т)$
`;

/** Paragraphs that tell of what an article is: its headline and its first one. */
const OPENING = 2;

/** What is bought, where an article's headline or first paragraph names it behind a word of buying; null: it tells of no sale. */
export const soldIn = onceFor(
  ({ entities }: Cast) => entities,
  (cast): Entity | null =>
    cast.entities.find((entity) => entity.kind !== 'place' && isSold(entity, cast)) ?? null,
);

function isSold({ mentions }: Entity, { article }: Cast): boolean {
  return mentions.some(({ paragraph, caption, start }) => {
    if (caption || paragraph > OPENING) return false;
    const before = article.paragraphs[paragraph - 1]!.text.slice(Math.max(0, start - FAR), start);
    return SALE.test(before.toLowerCase());
  });
}

/** Letters before a name among which a word of buying stands: the 80 between, and that word. */
const FAR = 120;

/**
 * Is it open whether “the company” means `entity` or what the article says is bought? It is where the sentence or paragraph before
 * (`near`), or the statement itself (`tokens`), names that or somebody called like it, unless the statement tells what a buyer does.
 */
export function isEitherSide(
  entity: Entity,
  tokens: readonly Token[],
  near: Scene | null,
  cast: Cast,
): boolean {
  const sold = soldIn(cast);
  if (sold === null || sold === entity) return false;
  const own = new Set(wordsOf(sold));
  const isLike = (one: Entity) =>
    one !== entity && (one === sold || wordsOf(one).some((word) => own.has(word)));
  const inside = tokens.flatMap((token) => token.entity ?? []);
  if (![...(near?.mentioned ?? []), ...inside].some(isLike)) return false;
  return near?.subject !== entity || !tokens.some(({ type, lower }) => type === 'word' && BUYING.test(lower));
}

function wordsOf({ title }: Entity): string[] {
  return title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
