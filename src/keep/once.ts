/**
 * A function that answers as `find` does, and asks it once for each object that `keyOf` gives: rules ask the same of an article at
 * every statement. What was found is forgotten with the object.
 */
export function onceFor<Asked extends readonly unknown[], Answer>(
  keyOf: (...asked: Asked) => object,
  find: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new WeakMap<object, { readonly answer: Answer }>();
  return (...asked) => {
    const key = keyOf(...asked);
    const found = known.get(key) ?? { answer: find(...asked) };
    known.set(key, found);
    return found.answer;
  };
}
