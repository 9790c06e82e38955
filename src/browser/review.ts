// The review of a kept article, a page of ours.
import { api } from './api.ts';

/** Opens it in a tab: of a kept article by its deck, or of a tab's, which is wished for and kept first. */
export async function openReview(of: { readonly deck: string } | { readonly tab: string }): Promise<void> {
  await api.tabs.create({ url: addressOf(of) });
}

/** Has it keep a tab's article behind the page in front; it comes to the front only to say why nothing was kept. */
export async function keepBehind(tab: number): Promise<void> {
  const { windowId } = await api.tabs.get(tab).catch(() => ({ windowId: undefined }));
  const url = addressOf({ tab: String(tab), behind: '' });
  await api.tabs.create({ url, active: false, ...(windowId !== undefined && { windowId }) });
}

const addressOf = (query: Readonly<Record<string, string>>) =>
  `${api.runtime.getURL('review.html')}?${new URLSearchParams(query)}`;
