// Candidates as several decks together see them: cards that are one stand as one.
import type { Candidate, CardId, Fit, Option } from '../match/types.ts';

/** The same candidates with each card under its one id, and each deck's card once. */
export function unite(candidates: readonly Candidate[], unified: (card: CardId) => CardId): Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, options: uniteOptions(candidate.options, unified) }));
}

function better(left: Fit, right: Fit): Fit {
  return {
    kind: left.kind > right.kind ? left.kind : right.kind,
    short: left.short || right.short,
    asWritten: left.asWritten || right.asWritten,
    ownLanguage: left.ownLanguage || right.ownLanguage,
  };
}

/** A deck's card stands once among options, by the better of its names. */
function uniteOptions(options: readonly Option[], unified: (card: CardId) => CardId): Option[] {
  const united = new Map<string, Option>();
  for (const option of options) {
    const card = unified(option.card);
    const key = `${option.deck} ${card}`;
    const { unsure, everyday, fit } = united.get(key) ?? option;
    united.set(key, {
      ...option,
      card,
      unsure: unsure && option.unsure,
      everyday: everyday && option.everyday,
      ...(fit && option.fit ? { fit: better(fit, option.fit) } : {}),
    });
  }
  return [...united.values()];
}
