// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { type Settings, USUAL } from '../../src/browser/settings.ts';
import { useSettings } from '../../src/screens/hooks.ts';
import { button, leave, press, settle, show, text } from './page.ts';

afterEach(leave);

/** A store whose writes and reads take as long as a test wants. */
function slowStore() {
  let told: (settings: Settings) => void = () => {};
  let write: () => void = () => {};
  let stored = USUAL;
  let reads = 0;
  const settings = {
    get: async () => {
      reads++;
      return { ...stored };
    },
    set: (change: Partial<Settings>) =>
      new Promise<void>((done) => {
        write = () => {
          stored = { ...stored, ...change };
          done();
        };
      }),
    reset: async () => {},
    watch: (hear: (settings: Settings) => void) => {
      told = hear;
      return () => {};
    },
  };
  return {
    settings,
    reads: () => reads,
    tell: (now: Settings) => told(now),
    write: () => write(),
  };
}

function Switch({ services }: { services: Parameters<typeof useSettings>[0] }) {
  const [settings, change] = useSettings(services);
  return (
    <button type="button" onClick={() => change({ on: !settings?.on })}>
      {settings?.on ? 'on' : 'off'}
    </button>
  );
}

it('reads settings once, and again after a change', async () => {
  const store = slowStore();
  await show(<Switch services={store} />);
  await settle();
  expect(store.reads()).toBe(1);
  await press(button('on'));
  store.write();
  await settle();
  expect(store.reads()).toBe(2);
});

it('does not fall back on older settings while a change is on its way', async () => {
  const store = slowStore();
  await show(<Switch services={store} />);
  await press(button('on'));
  store.tell(USUAL);
  await settle();
  expect(text()).toBe('off');
  store.write();
  await settle();
  expect(text()).toBe('off');
  store.tell(USUAL);
  await settle();
  expect(text()).toBe('on');
});
