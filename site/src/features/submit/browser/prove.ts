import { draw } from './draw.ts';

/**
 * Sends a form that has us write a mail (`data-proof`) with a proof of work, so that it leaves at once. Without one, as
 * without this script, the server writes only to who it knows by more than an address.
 */
async function sendProven(form: HTMLFormElement): Promise<void> {
  const [{ proofOfWork }, { solveInWorker }] = await Promise.all([
    import('../../../outbox/proof.ts'),
    import('../../../outbox/in-worker.ts'),
  ]);
  const proof = await proofOfWork(solveInWorker);
  if (proof !== null) form.append(draw('input', { type: 'hidden', name: 'proof', value: proof }));
  form.submit();
}

/** Does the work for the forms of this page that need it, when they are sent. */
export function proveForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-proof]'))
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      for (const button of form.querySelectorAll('button')) button.disabled = true;
      void sendProven(form).catch(() => {
        form.submit();
      });
    });
}
