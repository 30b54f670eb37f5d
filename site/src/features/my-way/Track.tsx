import { stageOrder } from '@kunstwijzer/content/route';
import type { MyWay } from '@kunstwijzer/content/route';
import { Icon } from '../../listing/Icon.tsx';
import type { WaySay, WayWords } from './texts.ts';

type Props = { way: MyWay; words: WayWords; say: WaySay };

/** The line that fits, lit up: the station where the visitor is, and the next two. Each leads to the line's own page. */
export const Track = ({ way: { here, next }, words, say }: Props) => {
  const line = words.lines[here.discipline];
  const ahead = next.map(({ stage }) => stage);
  return (
    <>
      <ol role="list" className="track">
        {stageOrder.map((stage) => (
          <li
            key={stage}
            className={stage === here.stage ? 'here' : ahead.includes(stage) ? 'ahead' : undefined}
            aria-current={stage === here.stage ? 'step' : undefined}
          >
            <a href={`${line}#${stage}`}>
              <span className="stop" aria-hidden="true">
                {stage === here.stage && <Icon name="pin" size={20} />}
              </span>
              <span>{words.stages[stage]}</span>
            </a>
          </li>
        ))}
      </ol>
      <a className="onward" href={line}>
        <span>{say('myway.line', { line: words.disciplines[here.discipline] })}</span>
        <Icon name="arrow" />
      </a>
    </>
  );
};
