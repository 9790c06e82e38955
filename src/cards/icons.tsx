// Small line drawings, 16 units square, in the colour of the text around them.

const PATHS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v4.5',
  mute: 'M3 12.5h2m2 0h2m2 0h2M5 10l3-7 3 7M6 7.7h4M2.5 2.5l11 11',
  copy: 'M6 5.5h7v8H6zM3.5 10.5h-1v-8h7v1',
  done: 'm3.5 8.5 3 3 6-7',
  out: 'M7 3.5H3.5v9h9V9M9 2.5h4.5V7m0-4.5-6 6',
  card: 'M2.5 3.5h11v9h-11zM5 6.5h6m-6 3h4',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  closer: 'M8 3.5v9M3.5 8h9',
  farther: 'M3.5 8h9',
  settings:
    'M2.5 5h6m3.4 0h1.6M2.5 11h1.6m3.4 0h6M8.5 5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0m-4.4 6a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0',
} as const;

/** The drawings that there are. */
export type IconName = keyof typeof PATHS;

/** A drawing; says nothing to a screen reader, the button around it does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="gloss-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.3" />
    </svg>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Its accessible name, also shown as a tooltip. */
  readonly label: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

/** A button of one drawing, at least 24 px each way. */
export function IconButton({ icon, label, onPress, pressed, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class="gloss-icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
