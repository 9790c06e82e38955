import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { isJoined } from './listed.ts';
import type { Word } from './words.ts';

/** Whether a possessive is part of the name that goes on behind it: People’s Republic, Children’s Hospital, Lind’s Club. */
export function keepsPossessive(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key, cut, form } = words[at]!;
  const [next, behind] = words.slice(at + 1, at + 3);
  // St Anne’s CE Primary School
  const isSaint = words[at - 1]?.key === 'st' && isJoined(words, at) && /^['’ʼ]s $/.test(next?.gap ?? '');
  if (isSaint && next!.form !== 'small' && next!.form !== 'digits') return true;
  if (form !== 'name' || next?.form !== 'name') return false;
  // Orsa Girls’ High School
  if (/^['’ʼ] $/.test(next.gap) && PUPILS.test(key)) return true;
  // Tenants’ Rights Bill
  if (/^['’ʼ] $/.test(next.gap) && /s$/.test(key) && isLaw(words, at + 1)) return true;
  // Dockers’ Union
  if (/^['’ʼ] $/.test(next.gap))
    return /s$/.test(key) && isUnion(words, at + 1) && !wellKnown(key) && !lexicon.demonyms.has(key);
  if (cut !== 'possessive' || !/^['’ʼ]s $/.test(next.gap)) return false;
  if (lexicon.collectives.has(key) || /.men$/.test(key)) return true;
  // Lind’s Hospital
  if (BEARS.test(next.key) && !wellKnown(key) && !lexicon.demonyms.has(key) && isNamed(words, at, lexicon))
    return true;
  // Orsa County Sheriff’s Office, U.S. Attorney’s Office
  const isOffice = OFFICE.test(next.key) && HOLDER.test(key);
  if (isOffice && /^(?:name|letters)$/.test(words[at - 1]?.form ?? '') && isJoined(words, at)) return true;
  const isLast = !behind || behind.form === 'small' || behind.gap !== ' ';
  return isGivenName(key) && isLast && lexicon.nouns.get(next.key) === 'body';
}

/** Is it the first word of a name, or behind a small word, so that nothing else is named before it? */
function isNamed(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const behind = words[at + 2];
  const isLast = !behind || behind.form === 'small' || behind.gap !== ' ';
  return isLast && (at === 0 || words[at - 1]!.form === 'small') && !lexicon.plain.has(words[at]!.key);
}

/** Whose schools, clubs and homes are called after them. */
const PUPILS = /^(?:girls|boys|ladies|infants|juniors|seamen|veterans)$/;

/** What is called after a person. */
const BEARS = /^(?:hospital|college|academy|cathedral|theatre|infirmary|stadium|arena)$/;

/** Whether the words from `at` are a noun for what people of a trade form, or a word and such a noun: Traders’ *Welfare Association*. */
function isUnion(words: readonly Word[], at: number): boolean {
  const behind = words[at + 1];
  const isSecond = behind?.form === 'name' && behind.gap === ' ' && UNION.test(behind.key);
  return UNION.test(words[at]!.key) || isSecond;
}

/** Whether the words from `at` are capitalised ones that a law ends: Tenants’ *Fair Rents Act*. */
function isLaw(words: readonly Word[], at: number): boolean {
  const end = words.findIndex(({ form, gap }, i) => i > at && (form !== 'name' || gap !== ' '));
  return LAW.test(words.at(end === -1 ? -1 : end - 1)!.key) && end !== at + 1;
}

const LAW = /^(?:bill|act)$/;

/** What people of a trade form. */
const UNION =
  /^(?:union|association|federation|league|guild|society|institute|alliance|network|council|club|fund|trust|confederation|organi[sz]ation|cooperative|syndicate)$/;

/** Who has an office that is called after them, and what that is called. */
const HOLDER =
  /^(?:sheriff|attorney|prosecutor|coroner|examiner|defender|marshal|assessor|governor|mayor|comptroller|auditor|general)$/;
const OFFICE = /^(?:office|department)$/;
