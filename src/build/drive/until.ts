type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

/**
 * The first truthy value of `look`, asked for again and again. Throws after `patience` ms (8000), saying what was
 * waited for; a `look` that throws has not found it yet.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  patience = 8000,
): Promise<Truthy<Awaited<T>>> {
  const end = performance.now() + patience;
  let trouble: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen as Truthy<Awaited<T>>;
    } catch (error) {
      trouble = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${patience} ms for ${what}.`, { cause: trouble });
    await new Promise((done) => setTimeout(done, 25));
  }
}
