import { inTheHague } from '../moment.ts';
import { windowsZones } from './windows-zones.ts';

const minutesOf = (wall: string) => Date.parse(`${wall}:00Z`) / 60_000;

/** How many minutes clocks of a zone are ahead of those of The Hague, at noon on a day in January and one in July. */
const aheadOf = (zone: string): [number, number] => {
  const [winter, summer] = ['2027-01-15T12:00', '2027-07-15T12:00'].map(
    (noon) => minutesOf(noon) - minutesOf(inTheHague(noon, zone)),
  );
  return [winter ?? 0, summer ?? 0];
};

/** The zones of the cities that a text names, by the cities that zones are called after. */
function zonesNamed(text: string): string[] {
  const names = new Set(text.split(',').map((name) => name.trim().toLowerCase()));
  return Intl.supportedValuesOf('timeZone').filter((zone) =>
    names.has((zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase()),
  );
}

/**
 * The zone of a name as Windows shows it in a list: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`. Its cities
 * decide when their clocks agree, in winter and in summer, and with the offset; null when they do not, or nobody knows them.
 */
export function displayedZone(name: string): string | null {
  const [, sign, hours = '0', minutes = '0', text = ''] =
    /^\((?:UTC|GMT)(?:([+-])(\d\d):(\d\d))?\)\s*(.+)$/u.exec(name.trim()) ?? [];
  const american = windowsZones[text.replace(/ \(US & Canada\)$/u, '').replace(/ Time$/u, ' Standard Time')];
  const zones = american ? [american] : /^Coordinated Universal Time$/iu.test(text) ? ['UTC'] : zonesNamed(text);
  const [first] = zones;
  if (first === undefined) return null;
  const told = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const [winter, summer] = aheadOf(first);
  // The Hague is an hour ahead of UTC in winter and two in summer; a zone is called after its standard time, the lesser.
  const isRight = Math.min(winter + 60, summer + 120) === told;
  return isRight && zones.every((zone) => String(aheadOf(zone)) === String([winter, summer])) ? first : null;
}
