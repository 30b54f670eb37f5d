const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The title of a page of ours in its HTML, without the name of the site; empty when there is none. */
export function keptTitle(html: string): string {
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '';
  const parts = title.replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? '').split(' · ');
  return (parts.length > 1 ? parts.slice(0, -1) : parts).join(' · ');
}
