import type { ComponentChild } from 'preact';
import type { IsoDate } from '../deck/types.ts';
import { versionDay } from '../deck/versions.ts';
import type { CardId } from '../match/types.ts';
import type { Citation, ShownFact, ShownInline } from '../shelf/types.ts';
import { Against, Superseded } from './against.tsx';
import { isFollowed, timeOf } from './choose.ts';
import { dated, inferredText, paragraphsText, saysWho, shortSource, sourceLink, timeText } from './cite.ts';
import { dateText, hasPassed } from './dates.ts';
import { IconButton } from './icons.tsx';
import { NoteView } from './note.tsx';
import { around, atStart, type Words } from './words.ts';

interface FactProps {
  readonly fact: ShownFact;
  /** The facts beside it, by their ids: those that it differs from or changes. */
  readonly others: ReadonlyMap<string, ShownFact>;
  /** Something later about the card is in doubt and set aside. */
  readonly isDoubtedSince: boolean;
  /** The card that shows it: not linked to itself. */
  readonly self: CardId;
  /** Language of the fact's words. */
  readonly language: string;
  readonly words: Words;
  readonly today: IsoDate;
  readonly copied: boolean;
  readonly onOpen: (card: CardId) => void;
  readonly onCopy: () => void;
}

/** One fact: its time in the margin; who said it, what, whether a plan's date has passed, and where it stands. */
export function FactView({
  fact,
  others,
  isDoubtedSince,
  self,
  language,
  words,
  today,
  copied,
  onOpen,
  onCopy,
}: FactProps) {
  const link = (text: string, card: CardId | null) =>
    card === null || card === self ? text : <CardLink text={text} onPress={() => onOpen(card)} />;
  const inline = (part: ShownInline) => (typeof part === 'string' ? part : link(part.text, part.card));
  const isMoved = () =>
    [...others.values()].some(({ changes, due, later }) => changes === fact.id && due !== null && !later);
  /** That decks say nothing of what came of a plan is said only where they do not, not even in doubt. */
  const dueKey = () => {
    if (!fact.due || !hasPassed(fact.due.date, today)) return isMoved() ? 'due_moved' : 'due_ahead';
    if (isFollowed(fact, [...others.values()], today)) return 'due_passed_later';
    return isDoubtedSince ? 'due_passed_aside' : 'due_passed';
  };
  return (
    <li class="gloss-fact">
      <When fact={fact} words={words} />
      <div class="gloss-what">
        {fact.saidBy && (
          <Said fact={fact} speaker={link(atStart(fact.saidBy.name), fact.saidBy.card)} words={words} />
        )}
        <p class="gloss-text" lang={language} dir="auto">
          {/* Marks around a source's own sentence would seem to hold what somebody said. */}
          <span>{fact.text.map(inline)}</span>
        </p>
        {fact.due && <p class="gloss-due">{words(dueKey(), dated(fact.due, words))}</p>}
        <Superseded fact={fact} words={words} today={today} />
        <Against fact={fact} others={others} words={words} />
        {fact.note && (
          <p class="gloss-note">
            <NoteView note={fact.note} language={language} words={words} />
          </p>
        )}
        <div class="gloss-where">
          <Place fact={fact} words={words} />
          <IconButton
            icon={copied ? 'done' : 'copy'}
            label={words(copied ? 'copied' : 'copy')}
            onPress={onCopy}
          />
        </div>
      </div>
    </li>
  );
}

interface SaidProps {
  readonly fact: ShownFact;
  readonly speaker: ComponentChild;
  readonly words: Words;
}

/** Who said it, unless its own words say so; and when, where the margin holds another time. */
function Said({ fact, speaker, words }: SaidProps) {
  const date = fact.stated && fact.stated.date !== timeOf(fact)?.date ? dated(fact.stated, words) : null;
  if (saysWho(fact)) return date && <p class="gloss-said">{words('said_on', date)}</p>;
  return (
    <p class="gloss-said">
      {around(words, 'said', speaker)}
      {date && words('stated_on', date)}
    </p>
  );
}

/** A fact's time in the margin; of a date in brackets, voices say and the pointer shows how it was found. */
function When({ fact, words }: Pick<FactProps, 'fact' | 'words'>) {
  const mark = fact.isNew && <span class="gloss-new">{words('new')}</span>;
  const time = timeText(fact, words, 'short');
  if (!timeOf(fact)?.inferred)
    return (
      <p class="gloss-when">
        {time}
        {mark}
      </p>
    );
  return (
    <p class="gloss-when" title={inferredText(fact.source.basis, words)}>
      {time}
      <span class="gloss-hidden"> {words('inferred_spoken')}</span>
      {mark}
    </p>
  );
}

/**
 * Text that opens another card. It leads to no address, so it is a button; but a `button` would be a box in the sentence, which
 * breaks no line as words do and lets the mark behind it begin one.
 */
function CardLink({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box
    <a
      class="gloss-link"
      role="button"
      tabIndex={0}
      // biome-ignore lint/a11y/useValidAnchor: it leads to no address
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {text}
    </a>
  );
}

/** Where in its source a fact stands: a link, or plainly none. Without a speaker the source itself reports it. */
function Place({ fact, words }: { fact: ShownFact; words: Words }) {
  const url = sourceLink(fact);
  const kept = versionDay(fact.source);
  const now = words('place', paragraphsText(fact, words), shortSource(fact.source, words));
  const place = kept === null ? now : words('kept_version', now, dateText(kept, words('language')));
  return (
    <p>
      {!fact.saidBy && `${words('reported_in')} `}
      {url === null ? words('no_link', place) : <WebLink url={url} text={place} />}
      {fact.repeats.length > 0 && <AlsoIn repeats={fact.repeats} words={words} />}
    </p>
  );
}

function WebLink({ url, text }: { readonly url: string; readonly text: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

/** Who else says the same, each once, with the way to its sentence. */
function AlsoIn({ repeats, words }: { readonly repeats: readonly Citation[]; readonly words: Words }) {
  const nameOf = ({ source }: Citation) => shortSource(source, words);
  const list = new Intl.ListFormat(words('language')).formatToParts(new Set(repeats.map(nameOf)));
  const names = list.map(({ type, value }) => {
    const one = type === 'element' ? repeats.find((each) => nameOf(each) === value) : undefined;
    const url = one ? sourceLink(one) : null;
    return url === null ? value : <WebLink key={value} url={url} text={value} />;
  });
  return <> · {around(words, 'also_in', names)}</>;
}
