import type { PreviewReferralQuery } from '../generated/graphql.ts';
import { AreaName, Lane } from './lane.tsx';
import { Message } from './message.tsx';
import { WrittenEntry } from './written-entry.tsx';

type Preview = PreviewReferralQuery['previewReferral'];

/** Shows what will stand in each area's system, side by side and as their people will see it, and what will not. */
export const ReferralPreview = ({
  preview: { systems, warnings, known, fieldsTyped, fieldsWritten },
}: {
  preview: Preview;
}) => (
  <>
    {warnings.map(({ code, message }) => (
      <Message key={code} kind="warning" heading="Tænk over det, før du sender">
        <p>{message}</p>
      </Message>
    ))}
    <p>
      Du har udfyldt {fieldsTyped} felter. Helhed skriver dem ind i fagsystemerne, {fieldsWritten} felter i alt, så
      ingen skal taste dem igen. Intet er sendt endnu.
    </p>
    <div className="lanes">
      {systems.map(({ area, entries, withheldFields }) => (
        <Lane key={area.key} area={area}>
          {entries.map((entry) => (
            <WrittenEntry key={entry.title} entry={entry} />
          ))}
          {entries.length === 0 && <p className="secondary">Her skrives intet.</p>}
          {withheldFields.length > 0 && (
            <Message kind="info" heading="Skrives ikke her">
              <ul>
                {withheldFields.map(({ field, reason }) => (
                  <li key={field}>
                    {field}: {reason}
                  </li>
                ))}
              </ul>
            </Message>
          )}
        </Lane>
      ))}
    </div>
    {known.length > 0 && (
      <details>
        <summary>Det ved fagsystemerne allerede ({known.length})</summary>
        <ul>
          {known.map((one) => (
            <li key={`${one.area.key} ${one.label} ${one.value}`}>
              <AreaName area={one.area} /> {one.label}: {one.value}
            </li>
          ))}
        </ul>
      </details>
    )}
  </>
);
