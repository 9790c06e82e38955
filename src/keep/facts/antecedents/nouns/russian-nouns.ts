// What Russian nouns without a name stand for besides: «последняя», «телеканал», «бывший президент», «сооснователь галереи» behind a time and a dash.
import { stemOf } from '../../../entities/forms/stem.ts';
import type { Entity } from '../../../types.ts';
import { opensWithDash } from '../../speech/openings.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { onlyOf } from '../only.ts';
import type { Around } from '../scene.ts';
import { apposedTo } from './apposed.ts';
import type { Cast } from './roles.ts';

/** Whom or what a Russian subject without a name means by such a noun; null: it is none, or more than one comes into question. */
export function russianMeant(
  tokens: readonly Token[],
  phrase: Phrase,
  around: Around,
  cast: Cast,
): Entity | null {
  const { from, to, entity, pronoun } = phrase;
  if (!cast.words.inflects || entity !== null || pronoun !== null) return null;
  if (opensWithDash(tokens, from)) return beforeDash(around);
  const [noun, ...more] = tokens.slice(from, to).map(({ lower }) => lower);
  if (more.length === 1 && FORMER.test(noun!)) return formerOf(more[0]!, cast);
  if (more.length > 0) return null;
  return LATTER.test(noun!) ? latterIn(around) : calledSo(noun!, cast);
}

/** «С 2007 года — сооснователь галереи»: the one person whom the sentence before is about. */
function beforeDash({ before }: Around): Entity | null {
  const one = before?.subject ?? before?.carried ?? null;
  return one?.kind === 'person' && one.doubt === null ? one : null;
}

/** «Последний», «последняя»: the last that the sentence before names. */
export const LATTER = /^последн(?:ий|яя)$/u;

function latterIn({ before }: Around): Entity | null {
  const last = before?.mentioned.at(-1) ?? null;
  return last?.doubt === null ? last : null;
}

/** «Бывший президент»: who alone in the article is called «экс-президент» or so. */
const FORMER = /^бывш(?:ий|ая|его|ей)$/u;

function formerOf(noun: string, { entities }: Cast): Entity | null {
  const stem = stemOf(noun);
  const isIt = ({ kind, role }: Entity) => {
    const [first = '', second = ''] = (role ?? '').toLowerCase().split(' ');
    const isEx = first.startsWith('экс-') && stemOf(first.slice(4)) === stem;
    return kind === 'person' && (isEx || (FORMER.test(first) && stemOf(second) === stem));
  };
  return onlyOf(entities.filter(isIt));
}

/** «Канал», of «телеканал Ковин»: the one body that the article calls so right before its name. */
export function calledSo(noun: string, cast: Cast): Entity | null {
  if (!cast.words.anaphors.body.test(noun) || ANY.test(noun)) return null;
  const stem = stemOf(noun);
  const isIt = (one: Entity) =>
    (one.kind === 'body' || one.kind === 'institution') &&
    apposedTo(one, cast).some((word) => stemOf(word).endsWith(stem));
  return onlyOf(cast.entities.filter(isIt));
}

/** «Газета», «издание» that tells something: the one that the article says writes it, «пишет The Kovin Post»; null: it is no such noun, or there are several. */
export function paperMeant(tokens: readonly Token[], phrase: Phrase, cast: Cast): Entity | null {
  const { from, to, entity, pronoun } = phrase;
  const isOne = cast.words.inflects && to - from === 1 && entity === null && pronoun === null;
  // «один из собеседников агентства»
  const ahead = tokens[from - 1]?.lower;
  const isSource = cast.words.accordingTo.some((parts) => parts.at(-1) === ahead);
  if (!isOne || !PAPER.test(tokens[from]!.lower) || !(isSource || /[оеа]$/u.test(tokens[from]!.lower)))
    return null;
  if (!isSource && from > 0 && !/^(?:mark|quote)$/.test(tokens[from - 1]!.type)) return null;
  const { paragraphs } = cast.article;
  const isWriting = ({ paragraph, caption, start }: Entity['mentions'][number]) =>
    !caption && WRITES.test(paragraphs[paragraph - 1]?.text.slice(0, start) ?? '');
  return onlyOf(cast.entities.filter(({ kind, mentions }) => kind === 'body' && mentions.some(isWriting)));
}

const PAPER = /^(?:издани[еяюи]|газет[аыуе]|журнала?|агентств[оа])$/u;
const WRITES =
  /(?<!\p{L})(?:пиш[еу]т|сообща(?:ет|ют)|переда[её]т|(?:газет|издани|журнал|агентств)\p{Ll}{1,2}) [«"“]?$/u;

/** What any company may be called besides. */
const ANY = /^(?:компани|организаци|предприяти|групп|производител)/u;
