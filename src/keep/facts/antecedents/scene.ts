// What sentences and paragraphs leave for the pronouns of the next.
import type { Gender } from '../../entities/gazetteer/gender.ts';
import type { Entity } from '../../types.ts';
import type { Reading } from '../statements/reading.ts';
import type { FactWords } from '../words.ts';
import { namedBeside } from './pronouns/in-passing.ts';
import type { Focus } from './pronouns/protagonists.ts';

/** What a sentence leaves for the pronouns of the next one in its paragraph. */
export interface Scene {
  /** What it is about: its subject's entity, or whom that pronoun certainly stood for; and who speaks in it. */
  readonly subject: Entity | null;
  readonly speaker: Entity | null;
  /** Does somebody speak in it of whom no name tells? */
  readonly hasStranger: boolean;
  /** Does it speak of a man, of a woman by a pronoun? */
  readonly hasHe: boolean;
  readonly hasShe: boolean;
  /** Is something done to a man in it: “described him”? He is not who does it. */
  readonly hasHim: boolean;
  /** The same of its quotations. */
  readonly quotes: ReadonlySet<Gender>;
  /** All entities that it mentions. */
  readonly mentioned: readonly Entity[];
  /** The people that it names only beside whom it is about. English. */
  readonly beside: ReadonlySet<Entity>;
  /** The bodies that its paragraph names up to its end. */
  readonly bodies: readonly Entity[];
  /** Whom “he” and “she” may mean behind it though it names them nowhere: whom the article is about. */
  readonly focus: Focus;
  /** The one person whom the sentences before it are about, where it brings in nobody. */
  readonly carried: Entity | null;
  /** Who spoke last, where nobody else has come in since. Spanish. */
  readonly voice: Entity | null;
  /** The same as `focus` behind its paragraph. */
  readonly afar: Focus;
  /** Does it speak of somebody of that gender whom no name tells? */
  readonly unnamed: ReadonlySet<Gender>;
  /** Of a whole paragraph, the scene of its last sentence. */
  readonly closing: Scene | null;
  /** Is it a whole paragraph of one sentence? */
  readonly isSingle: boolean;
}

/** The scenes before a sentence: of the one before it in its paragraph, and of what stands before that paragraph. */
export interface Around {
  readonly before: Scene | null;
  readonly last: Scene | null;
}

/** What of a scene is known before its sentence is read. */
export type Seen = Pick<Scene, 'hasStranger' | 'focus' | 'afar' | 'unnamed' | 'bodies' | 'carried' | 'voice'>;

/** What a sentence leaves, once its subject and who speaks in it are known. */
export function sceneFrom(
  { outside, tokens }: Pick<Reading, 'outside' | 'tokens'>,
  subject: Entity | null,
  speaker: Entity | null,
  seen: Seen,
  words: FactWords,
): Scene {
  const has = (...sets: readonly ReadonlySet<string>[]) =>
    tokens.some(({ type, lower }) => type === 'word' && sets.some((set) => set.has(lower)));
  const [hasHe, hasShe] = [has(words.he, words.him), has(words.she, words.her)];
  const quoted = tokens.flatMap(({ type, lower }) =>
    type === 'quote' ? (lower.match(/\p{L}+/gu) ?? []) : [],
  );
  const says = (...sets: readonly ReadonlySet<string>[]) =>
    quoted.some((word) => sets.some((set) => set.has(word)));
  const quotes = new Set<Gender>();
  if (says(words.he, words.him)) quotes.add('he');
  if (says(words.she, words.her)) quotes.add('she');
  const hasHim = tokens.some(({ type, lower }) => type === 'word' && lower === 'him');
  const beside = namedBeside(tokens, words);
  const own = { subject, speaker, hasHe, hasShe, hasHim, quotes, mentioned: outside, beside };
  return { ...seen, ...own, closing: null, isSingle: false };
}

/** What a whole paragraph leaves for the next one: the lead of its last sentence that has one, and all that it mentions. */
export function sceneOfAll(scenes: readonly Scene[]): Scene | null {
  const last = scenes.at(-1);
  if (last === undefined) return null;
  const { subject, speaker } = scenes.findLast((scene) => scene.subject ?? scene.speaker) ?? last;
  return {
    subject,
    speaker,
    hasStranger: last.hasStranger,
    hasHe: scenes.some(({ hasHe }) => hasHe),
    hasShe: scenes.some(({ hasShe }) => hasShe),
    hasHim: scenes.some(({ hasHim }) => hasHim),
    quotes: new Set(scenes.flatMap(({ quotes }) => [...quotes])),
    mentioned: [...new Set(scenes.flatMap(({ mentioned }) => mentioned))],
    beside: scenes.length === 1 ? last.beside : new Set(),
    focus: last.afar,
    afar: last.afar,
    unnamed: new Set(scenes.flatMap(({ unnamed }) => [...unnamed])),
    bodies: last.bodies,
    carried: last.carried,
    voice: last.voice,
    closing: last,
    isSingle: scenes.length === 1,
  };
}
