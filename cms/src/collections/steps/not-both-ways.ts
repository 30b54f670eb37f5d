import type { PayloadRequest, RelationshipFieldManyValidation } from 'payload';
import { relationship } from 'payload/shared';
import { listOf } from '../../fields/empty.ts';
import { say } from '../../fields/words.ts';
import { idOf } from '../../fields/references.ts';
import type { Reference } from '../../fields/references.ts';

/** The title of the first of these steps that leads to a step; null when none does. */
async function leadingTo(req: PayloadRequest, steps: string[], id: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'steps',
    where: { id: { in: steps } },
    depth: 0,
    pagination: false,
    select: { title: true, next: true },
    req,
  });
  return docs.find(({ next }) => listOf(next).some((other) => idOf(other) === id))?.title ?? null;
}

/** A validator of next steps: a step does not lead to itself, nor to one that leads back to it. */
export const notBothWays: RelationshipFieldManyValidation = async (value, context) => {
  const checked = await relationship(value, context);
  if (checked !== true) return checked;
  const { req, id } = context;
  const steps = listOf(value as Reference[] | null | undefined).flatMap((step) => idOf(step) ?? []);
  if (typeof id !== 'string' || steps.length === 0) return true;
  if (steps.includes(id)) return say(req, { nl: 'Deze stap wijst naar zichzelf.', en: 'This step leads to itself.' });
  const title = await leadingTo(req, steps, id);
  if (title === null) return true;
  return say(req, {
    nl: `‘${title}’ wijst al naar deze stap. Twee stappen wijzen nooit naar elkaar.`,
    en: `‘${title}’ already leads to this step. Two steps never lead to each other.`,
  });
};
