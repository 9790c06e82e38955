// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../src/screens/welcome.tsx';
import { button, leave, press, settle, show, text } from './page.ts';
import { fakeServices, type Given } from './services.ts';

afterEach(leave);

const open = async (given: Given = {}) => {
  const fake = fakeServices(given);
  await show(<Welcome services={fake.services} />);
  return fake;
};

describe('the one question', () => {
  it('is honest about what the browser will say', async () => {
    await open();
    expect(text()).toContain(
      'Your browser will say that Gloss can read and change all your data on all websites. It reads text to find names. It sends nothing.',
    );
  });

  it('shows what was given, and when it is withdrawn elsewhere', async () => {
    const fake = await open();
    await press(button('All sites'));
    expect(text()).toContain('Gloss may read all sites.');
    await act(() => void fake.grant({ all: false, origins: [] }));
    await settle();
    expect(text()).not.toContain('Gloss may read all sites.');
    expect(button('Site by site')).toBeDefined();
  });

  it('says when the browser refuses', async () => {
    await open({ answer: false });
    await press(button('All sites'));
    expect(text()).toContain('The browser gave no permission.');
  });

  it('lets the reader pick sites one by one', async () => {
    await open();
    await press(button('Site by site'));
    expect(text()).toContain('Allow a site');
  });
});

it('has a sample that is really read', async () => {
  const fake = await open();
  expect(fake.asked).toEqual(['readSample gloss-sample']);
});
