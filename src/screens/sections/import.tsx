import { useEffect, useState } from 'preact/hooks';
import { plural, type Words } from '../../cards/words.ts';
import type { Preview } from '../../shelf/import.ts';
import { FileButton } from '../controls.tsx';
import { choicesOf, type Way, waysFor } from '../import-plan.ts';
import type { Decks } from '../use-decks.ts';
import { useDesk, WorkView } from '../use-desk.tsx';
import { useDrops } from '../use-drops.ts';
import { FilePreview } from './file-preview.tsx';
import { Picked } from './picked.tsx';
import { Section, type SectionProps } from './section.tsx';

interface ImportProps extends SectionProps {
  readonly decks: Decks;
}

/** Files that were read, and what is to be done with each. */
interface Looked {
  readonly files: readonly File[];
  readonly previews: readonly Preview[];
  readonly ways: readonly Way[];
}

/** Deck files come in here: picked or dropped, looked at, then taken. */
export function ImportSection({ services, decks, tell }: ImportProps) {
  const { words } = services;
  const desk = useDesk(services);
  const [looked, setLooked] = useState<Looked | null>(null);
  const drops = useDrops<HTMLDivElement>((files) => {
    if (!desk.working && files.length > 0) look(files);
  });
  useEffect(() => {
    // The list goes, and in the window would stand what was far below.
    if (looked) return () => drops.ref.current?.scrollIntoView({ block: 'nearest' });
  }, [looked === null]);
  const taken = [...decks.shipped, ...decks.own].map(({ id }) => id);
  const choices = looked ? choicesOf(looked.previews, looked.ways, taken) : [];

  async function look(files: readonly File[]): Promise<void> {
    setLooked(null);
    const previews = await desk.run(words('import_reading'), (at, course) =>
      at.preview(
        files.map((text) => ({ name: text.name, text })),
        course,
      ),
    );
    if (!previews) return;
    setLooked({ files, previews, ways: previews.map((preview) => waysFor(preview)[0] ?? 'leave') });
  }
  async function take({ files }: Looked): Promise<void> {
    const written = await desk.run(words('importing'), (at, course) => at.take(choices, course));
    if (written?.some(({ ok }) => !ok)) {
      await look(files);
      desk.say(words('import_conflict'));
      return;
    }
    // What was cancelled or failed is forgotten by the desk too.
    setLooked(null);
    // The list goes, and the decks above become more: only what stands apart is surely in sight.
    if (written) tell(plural(words, 'imported', written.length));
  }
  return (
    <Section title={words('import')}>
      <div ref={drops.ref} class="gloss-drop" data-over={drops.over}>
        <p>{words('import_text')}</p>
        {!desk.working && (
          <FileButton label={words('import_pick')} accept=".md,.markdown,.txt" multiple onFiles={look} />
        )}
        <WorkView desk={desk} words={words} isAsked />
      </div>
      {looked && !desk.working && (
        <Picked summary={readText(looked.previews, words)}>
          <ul class="gloss-files">
            {refusedFirst(looked.previews).map(([n, preview]) => (
              <FilePreview
                key={n}
                preview={preview}
                ways={waysFor(preview)}
                way={looked.ways[n]!}
                id={choices.find(({ file }) => file === n)?.id ?? preview.id}
                onPick={(way) => setLooked({ ...looked, ways: looked.ways.with(n, way) })}
                words={words}
              />
            ))}
          </ul>
          <div class="gloss-buttons">
            {choices.length > 0 && (
              <button type="button" class="gloss-button gloss-first" onClick={() => take(looked)}>
                {plural(words, 'import_take', choices.length)}
              </button>
            )}
            <button
              type="button"
              class="gloss-button"
              onClick={() => {
                setLooked(null);
                desk.say('');
              }}
            >
              {words('import_nothing')}
            </button>
          </div>
        </Picked>
      )}
    </Section>
  );
}

/** How many files were read, and how many of several cannot be taken. */
function readText(previews: readonly Preview[], words: Words): string {
  const read = plural(words, 'import_read', previews.length);
  const refused = previews.filter(({ deck }) => !deck).length;
  return refused > 0 && previews.length > 1 ? `${read} ${plural(words, 'import_refused', refused)}` : read;
}

/** Files by their numbers, those that cannot be taken first: among many they would not be seen. */
function refusedFirst(previews: readonly Preview[]): readonly (readonly [n: number, preview: Preview])[] {
  return [...previews.entries()].sort(([, a], [, b]) => Number(a.deck !== null) - Number(b.deck !== null));
}
