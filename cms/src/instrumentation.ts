/** Next calls this once, before the first request: only then do migrations, the schedule and the preview bridge exist. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startCms } = await import('./start-cms.ts');
  await startCms();
}
