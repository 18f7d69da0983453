import { useState } from 'preact/compat';
import type { CommitteeQuery } from '../generated/graphql.ts';
import { options } from '../labels/label.ts';
import type { Problem } from './error-summary.tsx';
import { Select, TextField, type Option } from './field.tsx';
import { kindField, newMember, type WrittenMember } from './member-content.ts';
import { replaced } from './plan-content.ts';
import { Remove } from './remove.tsx';
import { useViewer } from './viewer.tsx';

type Areas = CommitteeQuery['committee']['areas'];

/** The members of the committee, to be written: each folded to a line, a new one open. */
export function MemberFields({
  members,
  areas,
  problems,
  change,
}: {
  members: readonly WrittenMember[];
  areas: Areas;
  problems: readonly Problem[];
  change: (members: WrittenMember[]) => void;
}) {
  return (
    <fieldset className="form-group">
      <legend className="form-label">Medlemmer</legend>
      {members.map((one, index) => (
        <MemberField
          key={one.id}
          member={one}
          number={index + 1}
          areas={areas}
          wrongKind={problems.find(({ field }) => field === kindField(one.id))?.text}
          change={(part) => change(replaced(members, one.id, part))}
          remove={() => change(members.filter(({ id }) => id !== one.id))}
        />
      ))}
      <button type="button" className="button button-secondary" onClick={() => change([...members, newMember()])}>
        Tilføj et medlem
      </button>
    </fieldset>
  );
}

type FieldParts = {
  member: WrittenMember;
  number: number;
  areas: Areas;
  wrongKind: string | undefined;
  change: (part: Partial<WrittenMember>) => void;
  remove: () => void;
};

function MemberField({ member, number, areas, wrongKind, change, remove }: FieldParts) {
  const field = (name: keyof WrittenMember) => fieldOf(member, name, change);
  const ofKind = areas.filter(({ unit }) => (unit !== null) === (member.kind === 'HEALTH'));
  const units = useUnits(member.area, areas);
  const [isNew] = useState(member.memberId === '');
  return (
    <details className="panel" open={isNew}>
      <summary>{summaryOf(member, number, areas)}</summary>
      <TextField {...field('name')} label="Navn" />
      <TextField {...field('memberId')} label="Medarbejderens id" hint={idHint} />
      <Select
        {...field('kind')}
        label="Hvad er medlemmet?"
        wrong={wrongKind}
        choices={options('CommitteeMemberKind')}
        onChange={(kind) => change({ kind, area: '', unit: '', deputyUnit: '' })}
      />
      <Select
        {...field('area')}
        label="Område"
        choices={ofKind.map(({ area: { key, name } }) => ({ value: key, text: name }))}
        onChange={(area) => change({ area, unit: '', deputyUnit: '' })}
      />
      {units && <Select {...field('unit')} label="Enhed" choices={units} />}
      <TextField {...field('deputyName')} label="Stedfortræderens navn" required={false} />
      {member.deputyName.trim() !== '' && (
        <>
          <TextField {...field('deputyId')} label="Stedfortræderens id" hint={idHint} />
          {units && <Select {...field('deputyUnit')} label="Stedfortræderens enhed" choices={units} />}
        </>
      )}
      <Remove text={`Fjern ${member.name.trim() || `medlem ${number}`}`} remove={remove} />
    </details>
  );
}

const idHint = 'Som det står i kommunens log-in';

const fieldOf = (member: WrittenMember, name: keyof WrittenMember, change: FieldParts['change']) => ({
  form: `set-members-${member.id}`,
  name,
  value: member[name],
  onChange: (value: string) => change({ [name]: value }),
});

/** Returns the units of an area to choose from; null where there is nothing to choose. */
function useUnits(key: string, areas: Areas): Option[] | null {
  const { areas: named } = useViewer();
  const given = areas.find(({ area }) => area.key === key)?.unit;
  if (key === '' || given) return null;
  return (named.find((one) => one.key === key)?.units.nodes ?? []).map((unit) => ({
    value: unit.key,
    text: unit.name,
  }));
}

function summaryOf({ name, kind, area, deputyName }: WrittenMember, number: number, areas: Areas): string {
  const kindName = options('CommitteeMemberKind').find(({ value }) => value === kind)?.text;
  const areaName = areas.find((one) => one.area.key === area)?.area.name;
  const deputy = deputyName.trim() && `stedfortræder ${deputyName.trim()}`;
  return [name.trim() || `Medlem ${number}`, kindName, areaName, deputy].filter(Boolean).join(', ');
}
