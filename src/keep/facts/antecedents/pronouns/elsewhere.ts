// “He said Lind had lied”: a pronoun is nobody whom the words behind it name. English.
import type { Entity } from '../../../types.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';
import type { Around, Scene } from '../scene.ts';

/** What stands around a sentence without the people whom `tokens` of it name. */
export function elsewhere(around: Around, tokens: readonly Token[], words: FactWords): Around {
  const named = new Set(tokens.flatMap(({ entity }) => (entity?.kind === 'person' ? entity : [])));
  if (words.inverts || named.size === 0) return around;
  const other = (one: Entity | null) => (one !== null && named.has(one) ? null : one);
  const without = (scene: Scene | null): Scene | null =>
    scene && {
      ...scene,
      subject: other(scene.subject),
      speaker: other(scene.speaker),
      carried: other(scene.carried),
      mentioned: scene.mentioned.filter((one) => !named.has(one)),
      focus: { he: other(scene.focus.he), she: other(scene.focus.she) },
    };
  return { before: without(around.before), last: without(around.last) };
}
