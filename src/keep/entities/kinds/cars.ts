// Cars and devices, which are of no kind: Russian «седан Kovinex», «планшет под названием Kovin Pro», and what goes on behind the name of
// who makes them.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';

/** The spans without those that name a car or a device. */
export function withoutCars(spans: readonly Span[], { language }: Lexicon): Span[] {
  if (language !== 'ru') return [...spans];
  const behind = spans.filter(isBehindNoun);
  const makes = new Set(behind.map(({ key }) => key));
  const models = new Set(behind.map(({ key }) => key).filter((key) => !wellKnown(key.split(' ', 1)[0]!)));
  // «Автомобили *Kovin*. *Kovin Tarsa* подорожала»
  const isModel = ({ line: { words }, from, to }: Span) => to - from > 1 && makes.has(words[from]!.key);
  return spans.filter((span) => !isModel(span) && !models.has(span.key));
}

function isBehindNoun({ line: { words }, from, key }: Span): boolean {
  // «планшет *под названием* Kovin Pro»
  const isCalled = /^(?:названием|именем|маркой)$/.test(words[from - 1]?.text ?? '');
  const before = words[isCalled ? from - 3 : from - 1];
  return (
    before !== undefined &&
    words[from]!.gap === ' ' &&
    CARS.test(before.text.toLowerCase()) &&
    /^[a-z\d]/.test(key)
  );
}

const CARS =
  /^(?:автомобил|автомашин|внедорожник|кроссовер|седан|хетчб[еэ]к|универсал|кабриолет|пикап|минивэн|планшет|смартфон|ноутбук|телефон|смарт-час|фитнес-браслет|приставк)\p{Ll}{0,3}$/u;
