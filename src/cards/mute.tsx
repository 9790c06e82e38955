import { IconButton } from './icons.tsx';
import type { Words } from './words.ts';

/** Where a name is no longer marked: on this page, on this site, or everywhere. */
export type MuteWhere = 'here' | 'site' | 'everywhere';

interface MuteMenuProps {
  readonly title: string;
  readonly host: string;
  /** The places on offer. */
  readonly places: readonly MuteWhere[];
  readonly words: Words;
  readonly onMute: (where: MuteWhere) => void;
}

/** The places where a name can be muted, one press each. */
export function MuteMenu({ title, host, places, words, onMute }: MuteMenuProps) {
  return (
    <fieldset class="gloss-mute">
      <legend>{words('mute_question', title)}</legend>
      {places.map((where) => (
        <button key={where} type="button" class="gloss-button" onClick={() => onMute(where)}>
          {words(`mute_${where}`, host)}
        </button>
      ))}
    </fieldset>
  );
}

interface MutedProps {
  readonly title: string;
  readonly where: MuteWhere;
  readonly host: string;
  readonly words: Words;
  readonly onUndo: () => void;
}

/** Says that a name is muted, with the way back. */
export function MutedView({ title, where, host, words, onUndo }: MutedProps) {
  return (
    <div class="gloss-mute">
      <p role="status">{words(`muted_${where}`, title, host)}</p>
      <button type="button" class="gloss-button" onClick={onUndo}>
        {words('undo')}
      </button>
    </div>
  );
}

/** The button that opens and closes the menu. */
export function MuteButton({ open, words, onPress }: { open: boolean; words: Words; onPress: () => void }) {
  return <IconButton icon="mute" label={words('mute')} expanded={open} onPress={onPress} />;
}
