import { Benefit, Price } from '../price.ts';

/** What it costs without a pass. */
export const price = () => ({
  type: 'price' as const,
  label: { nl: 'Prijs', en: 'Price' },
  required: true,
  schema: Price,
});

/** What a pass does to the price. */
export const benefit = () => ({
  type: 'benefit' as const,
  label: { nl: 'Voordeel', en: 'Benefit' },
  required: true,
  schema: Benefit,
});
