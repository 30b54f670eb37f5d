import type { Alert } from '@kunstwijzer/content/model';

/** The alerts that hold on a date (`YYYY-MM-DD`). */
export const alertsOn = (alerts: Alert[], date: string): Alert[] =>
  alerts.filter(({ from, until }) => from <= date && date <= until);
