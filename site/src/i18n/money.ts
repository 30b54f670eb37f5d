/** Prints euro cents as money in a language, whole euros without decimals. Runs in the browser too. */
export function moneyIn(tag: string): (cents: number) => string {
  const options = { style: 'currency', currency: 'EUR', numberingSystem: 'latn' } as const;
  const euros = new Intl.NumberFormat(tag, options);
  const wholeEuros = new Intl.NumberFormat(tag, { ...options, maximumFractionDigits: 0 });
  return (cents) => (cents % 100 === 0 ? wholeEuros : euros).format(cents / 100);
}
