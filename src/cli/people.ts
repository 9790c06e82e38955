import { isPast } from '../deck/dates.ts';
import type { CardJson, FactJson } from './cards.ts';
import type { MentionJson } from './finder.ts';
import { printable } from './output.ts';

const WIDTH = 92;

/** A card as text, for people; dates stand in a margin. */
export function printCard(card: CardJson): string {
  const lines = [card.title, card.wikidata === null ? card.kind : `${card.kind} · ${card.wikidata}`];
  if (card.summary !== null) lines.push(...wrap(card.summary, '  '));
  if (card.names.length > 0) lines.push(...wrap(`Found as ${namesOf(card)}.`, '  '));
  return [...lines, ...card.facts.flatMap(factLines)].join('\n').concat('\n');
}

/** Mentions as text, each with its line and what stands around it. */
export function printMentions(text: string, mentions: readonly MentionJson[]): string {
  if (mentions.length === 0) return 'No card is mentioned.\n';
  const lines: string[] = [];
  let line = 1;
  let from = 0;
  for (const { start, end, text: name, cards } of mentions) {
    line += text.slice(from, start).split('\n').length - 1;
    from = start;
    const before = printable(text.slice(Math.max(0, start - 36), start)).trimStart();
    const behind = printable(text.slice(end, end + 36)).trimEnd();
    lines.push(
      `${String(line).padStart(5)}  ${before}[${printable(name)}]${behind}`,
      `       ${printable(cards.join(' or '))}`,
    );
  }
  const count = mentions.length === 1 ? 'one mention' : `${mentions.length} mentions`;
  const cards = new Set(mentions.flatMap((mention) => mention.cards)).size;
  return [...lines, '', `${count} of ${cards === 1 ? 'one card' : `${cards} cards`}`, ''].join('\n');
}

function namesOf({ names }: CardJson): string {
  return [...new Set(names.map(({ text, unsure }) => (unsure ? `${text} (?)` : text)))].join('; ');
}

function factLines(fact: FactJson): string[] {
  const { source, saidBy, stated, about, due, paragraph, caption } = fact;
  const margin = (stated ?? '').padEnd(11);
  const indent = ' '.repeat(14);
  const [first = '', ...rest] = wrap(fact.text, indent);
  const today = new Date().toISOString().slice(0, 10);
  const unit = caption ? 'caption' : 'paragraph';
  const place = typeof paragraph === 'number' ? `${unit} ${paragraph}` : `${unit}s ${paragraph.join(', ')}`;
  const details = [
    saidBy === null ? null : `said by ${saidBy}`,
    about === null ? null : `about ${about}`,
    due === null ? null : `due ${due}${isPast(due, today) ? ' (that date has passed)' : ''}`,
    `${source.publisher ?? source.title}, ${place}`,
  ];
  const detail = details.filter((each) => each !== null).join(' · ');
  return ['', `  ${margin} ${first.trimStart()}`, ...rest, ...wrap(detail, indent)];
}

/** Breaks a text into lines at its spaces. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
