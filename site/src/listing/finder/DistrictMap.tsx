/** A district on the map: `href` where a page has its list, null where there is nothing. */
type MapItem = { key: string; label: string; count: number; href: string | null; active: boolean };

type Props = {
  label: string;
  hint: string;
  items: MapItem[];
  numbers: Intl.NumberFormat;
  /** In the finder a district is chosen; on a page without script it is a link. */
  onChoose?: (key: string) => void;
};

/** How large the count of a district is drawn, from 0 (nothing) to 4, against the largest. */
export const sizeOf = (count: number, most: number): number =>
  count === 0 || most === 0 ? 0 : Math.max(1, Math.ceil((4 * Math.sqrt(count)) / Math.sqrt(most)));

/**
 * The eight districts where they lie to each other, the sea at the upper left in every language; not to scale, because
 * we know their middles and not their borders.
 */
export function DistrictMap({ label, hint, items, numbers, onChoose }: Props) {
  const most = Math.max(...items.map(({ count }) => count));
  return (
    <nav className="district-map" aria-label={label}>
      <ul role="list">
        {items.map(({ key, label: name, count, href, active }) => {
          const inside = (
            <>
              <span className={`bubble size-${sizeOf(count, most)}`}>{count > 0 && numbers.format(count)}</span>
              <bdi>{name}</bdi>
            </>
          );
          return (
            <li key={key} data-district={key}>
              {onChoose ? (
                <button type="button" className="tile" aria-pressed={active} onClick={() => onChoose(key)}>
                  {inside}
                </button>
              ) : href === null ? (
                <span className="tile">{inside}</span>
              ) : (
                <a className="tile" href={href} aria-current={active ? 'page' : undefined}>
                  {inside}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      <p className="hint">{hint}</p>
    </nav>
  );
}
