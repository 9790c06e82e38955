import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { endOf } from '../deck/dates.ts';
import type { FactDate, IsoDate } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';
import type { ShownCard, Told } from '../shelf/types.ts';
import { newest, otherNames } from './choose.ts';
import { dated, monthText, withoutStop } from './cite.ts';
import { monthOf, yearsSince } from './dates.ts';
import { FactsView } from './facts.tsx';
import { Frame, type Layout } from './frame.tsx';
import { IconButton } from './icons.tsx';
import { MuteButton, MutedView, MuteMenu, type MuteWhere } from './mute.tsx';
import { NamesView } from './names.tsx';
import { plural, type Words } from './words.ts';

/** What a reader does in a card. */
export type CardEvent =
  /** A link to another card was pressed. */
  | { readonly type: 'open'; readonly card: CardId }
  | { readonly type: 'back' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'close' }
  /** To put on the clipboard: a fact with its citation, plain text. */
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'mute'; readonly card: CardId; readonly title: string; readonly where: MuteWhere }
  | { readonly type: 'undo' }
  /** To show in the side panel. */
  | { readonly type: 'panel'; readonly card: CardId }
  /** To look at what an article says in doubt. */
  | { readonly type: 'review'; readonly deck: string }
  /** The card has grown or shrunk: place it again. */
  | { readonly type: 'resized' };

/** What a card is shown from. */
export interface CardProps {
  readonly card: ShownCard;
  readonly words: Words;
  readonly today: IsoDate;
  /** Host name of the page's site; `''` where it has none. */
  readonly host: string;
  /** Cards that the page mentions. */
  readonly onPage: ReadonlySet<CardId>;
  /** The side panel can be opened from here. */
  readonly canPanel?: boolean;
  /** All facts at once, where there is room for them. */
  readonly whole?: boolean;
  readonly canGoBack: boolean;
  readonly pinned: boolean;
  /** Where the card's names have just been muted. */
  readonly muted: MuteWhere | null;
  /** The last `copy` has reached the clipboard. */
  readonly copied: boolean;
  /** Beside a mark, at the bottom of a small screen, or part of a page of ours. */
  readonly layout: Layout;
  readonly on: (event: CardEvent) => void;
}

/** A card: what it is, its summary, three facts and the rest one press away, each with its source. */
export function CardView(props: CardProps) {
  return <OneCard key={props.card.id} {...props} />;
}

function OneCard({
  card,
  words,
  today,
  host,
  onPage,
  canPanel,
  whole,
  muted,
  copied,
  layout,
  on,
  ...rest
}: CardProps) {
  const titleId = useId();
  const [unfolded, setUnfolded] = useState(whole === true);
  const [muting, setMuting] = useState(false);
  const newestFact = newest(card.facts.filter((fact) => !fact.later));
  const [summary] = card.summaries;
  /** Said of what is older than the newest fact: it may hold no more. */
  const asOf = (told: Told | undefined) =>
    told?.date && newestFact && monthOf(told.date.date) < monthOf(newestFact.date)
      ? monthText(told.date, words)
      : null;
  const resize = (set: (open: boolean) => void) => (open: boolean) => {
    set(open);
    on({ type: 'resized' });
  };
  const mute = (where: MuteWhere) => {
    setMuting(false);
    on({ type: 'mute', card: card.id, title: card.title, where });
  };
  return (
    <Frame
      words={words}
      layout={layout}
      kind={card.kind}
      role={card.role}
      asOf={asOf(card.roles[0])}
      labelledBy={titleId}
      tools={
        <>
          {canPanel && (
            <IconButton
              icon="panel"
              label={words('panel')}
              onPress={() => on({ type: 'panel', card: card.id })}
            />
          )}
          {!muted && <MuteButton open={muting} words={words} onPress={() => resize(setMuting)(!muting)} />}
        </>
      }
      on={on}
      {...rest}
    >
      {muted && (
        <MutedView
          title={card.title}
          where={muted}
          host={host}
          words={words}
          onUndo={() => on({ type: 'undo' })}
        />
      )}
      {muting && !muted && (
        <MuteMenu
          title={card.title}
          host={host}
          places={mutePlaces(layout, host)}
          words={words}
          onMute={mute}
        />
      )}
      <h2 class="gloss-title" id={titleId} lang={card.language} dir="auto">
        {card.title}
      </h2>
      <NamesView names={otherNames(card)} words={words} onUnfold={() => on({ type: 'resized' })} />
      <Others told={card.roles} words={words} />
      <Age date={newestFact} words={words} today={today} />
      {summary && (
        <p class="gloss-summary" lang={summary.language} dir="auto">
          {asOf(summary) ? words('told_as_of', summary.text, asOf(summary)!) : summary.text}
        </p>
      )}
      {whole && <Others told={card.summaries.map(withoutStop)} words={words} />}
      <FactsView
        card={card}
        words={words}
        today={today}
        onPage={onPage}
        copied={copied}
        unfolded={unfolded}
        canFold={!whole}
        onUnfold={resize(setUnfolded)}
        on={on}
      />
    </Frame>
  );
}

/** A page of ours is not a page that could be muted alone; a page without a host has no site. */
function mutePlaces(layout: Layout, host: string): readonly MuteWhere[] {
  const places: readonly MuteWhere[] = ['here', 'site', 'everywhere'];
  return places.filter((where) => !(where === 'here' && layout === 'page') && !(where === 'site' && !host));
}

/** What was told beside the first, with its month. That is not always earlier: the first is in the card's language. */
function Others({
  told: [first, ...told],
  words,
}: {
  readonly told: readonly Told[];
  readonly words: Words;
}) {
  if (told.length === 0) return null;
  const isLater = ({ date }: Told) =>
    date !== null && endOf(date.date) > endOf(first?.date?.date ?? date.date);
  return (
    <p class="gloss-earlier">
      {words(told.some(isLater) ? 'also_told' : 'earlier')}{' '}
      {told.map(({ text, language, date }, i) => (
        <Fragment key={text}>
          {i > 0 && '; '}
          <span lang={language} dir="auto">
            {text}
          </span>
          {date && ` (${monthText(date, words)})`}
        </Fragment>
      ))}
    </p>
  );
}

/** What a card over a year old opens with (promise 6). */
function Age({ date, words, today }: { date: FactDate | null; words: Words; today: IsoDate }) {
  const years = date ? yearsSince(date.date, today) : 0;
  if (!date || years < 1) return null;
  return <p class="gloss-age">{words('newest', dated(date, words), plural(words, 'years_ago', years))}</p>;
}
