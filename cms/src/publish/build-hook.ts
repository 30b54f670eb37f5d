/** Asks Netlify to build the site. Rejects when it does not accept within 30 seconds. */
export async function callBuildHook(url: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(30_000) }).catch((error: unknown) => {
    // The address is a secret: it must not reach the log by way of an error.
    throw new Error(`The build hook could not be reached (${error instanceof Error ? error.name : 'unknown'})`);
  });
  if (!response.ok) throw new Error(`The build hook answered ${response.status}`);
}
