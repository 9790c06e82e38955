// Shops and the like that are called by a possessive: Kerrigan’s.

/**
 * Whether a possessive that ends where `rest` begins, the rest of its sentence, is the whole name of a shop: “Kerrigan’s, a bar near the
 * gate”. `before`: what of the sentence stands before it.
 */
export function isShop(before: string, rest: string): boolean {
  if (!rest.startsWith(', ')) return false;
  const isNamed =
    before === '' || /(?:^|[ “"])(?:at|At|to|from|of|called|outside|near|by|opposite|behind)\s$/.test(before);
  return isNamed && SHOP.test(rest);
}

/** “, a family-run diner that” */
const SHOP =
  /^, (?:an?|the|its|their) (?:[\p{L}\d-]+ ){0,4}(?:diner|bar|pub|tavern|restaurant|caf[eé]|coffee shop|shop|store|bakery|pizzeria|deli|butcher|grocer|grocery|brewery|brewpub|bistro|steakhouse|supermarket|chain|nightclub|inn|bookshop|bookstore|salon|ice cream parlou?r|barber)(?![\p{L}-])/u;
