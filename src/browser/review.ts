// The review of a kept article, a page of ours.
import { api } from './api.ts';

/** Opens it in a tab: of a kept article by its deck, or of a tab's, which is kept first. */
export async function openReview(of: { readonly deck: string } | { readonly tab: string }): Promise<void> {
  await api.tabs.create({ url: `${api.runtime.getURL('review.html')}?${new URLSearchParams(of)}` });
}
