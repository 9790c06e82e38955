// Spanish nouns for people whom the article brings in without a name, or of whom it names one only.
import { genderOf } from '../../../entities/gazetteer/gender.ts';
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { onlyOf } from '../only.ts';
import type { Cast } from './roles.ts';

/** “El joven”, of an article that brings in “un joven” where it does not name `only`, or whom `only` does something to: “Roth curó a un joven”; “el autor” of a crime. */
export function isBroughtIn(only: Entity, text: string, { article }: Cast): boolean {
  const noun = text.split(' ')[1]!;
  if (noun === 'autor' && article.paragraphs.some((block) => CULPRIT.test(block.text))) return true;
  const isNew = new RegExp(`(?<!\\p{L})una? ${noun}(?!\\p{L})`, 'u');
  const isDoneTo = new RegExp(`(?<!\\p{L})a una? ${noun}(?!\\p{L})`, 'u');
  return article.paragraphs.some((block, i) => {
    const lower = block.text.toLowerCase();
    const named = only.mentions.filter(({ paragraph, caption }) => !caption && paragraph === i + 1);
    return named.length === 0
      ? isNew.test(lower)
      : named.some(({ end }) => isDoneTo.test(lower.slice(end).split(/[.;:]/)[0]!));
  });
}

/** “El autor de los disparos”, who wrote nothing. */
const CULPRIT =
  /(?<!\p{L})autor(?:es)? (?:material(?:es)? )?de(?:l| l[ao]s?)? (?:\p{L}+ )?(?:disparo|tiroteo|ataque|atentado|cr[ií]men|asesinato|homicidio|robo|agresi|matanza|masacre|incendio|explosi|secuestro|delito|atropello|apuñalamiento)/iu;

/** “La analista”: who knows and says something is the only person of an article that brings in no other. */
export function expertOf(tokens: readonly Token[], { from, to }: Phrase, cast: Cast): Entity | null {
  const [, noun = ''] = tokens.slice(from, to).map(({ lower }) => lower);
  if (!cast.words.dropsSubject || to - from !== 2 || !EXPERT.test(noun)) return null;
  const only = onlyOf(cast.entities.filter(({ kind }) => kind === 'person'));
  const gender = tokens[from]!.lower === 'la' ? 'she' : 'he';
  const fits = only !== null && (genderOf(only.title, only.role) ?? gender) === gender;
  return fits && !isBroughtIn(only, `la ${noun}`, cast) ? only : null;
}

const EXPERT = /^(?:analista|economista|expert[oa]|especialista|investigadora?|científic[oa])$/u;
