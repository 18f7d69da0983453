import {
  isFinal,
  referralStates,
  referralSteps as steps,
  type Part,
  type ReferralKind,
  type ReferralState,
} from '../src/domain/referral/steps.ts';
import { referralWords } from '../src/domain/referral/words.ts';
import type { Step } from '../src/domain/steps.ts';
import { asSentence } from '../src/domain/words.ts';

const { states: stateWords, actions: actionWords, parts: partWords } = referralWords;

const partsInEnglish: Record<Part, string> = {
  AUTHOR: 'the author',
  SENDER: 'the sending unit',
  INTAKE: "the receiving unit's intake or caseworkers",
  OWNER: 'the owner',
  LEADER: "the receiving unit's leader",
};

const inWords = { BEFORE: 'where it was before', SAME: 'where it is', GONE: 'nothing is left of it' };

/** Returns the page on referral states: a diagram and a table, both made from the table that the rules read. */
export function referralPage(): string {
  const states = referralStates.map((state) => [
    code(state),
    stateWords[state],
    isFinal(state) ? 'final · endelig' : '',
  ]);
  const rows = steps.map(({ action, from, to, by, needs }) => [
    code(action),
    asSentence(actionWords[action]),
    from.map(code).join(', '),
    inWords[to as keyof typeof inWords] ?? code(to),
    by.map((part) => partsInEnglish[part]).join(' or ') || 'Helhed, as time passes',
    by.map((part) => partWords[part]).join(' eller ') || 'Helhed, når tiden går',
    needs.map(code).join(', '),
  ]);
  return [
    '<!-- generated from src/domain/referral/steps.ts by `npm run generate`: never edit -->',
    '# The course of a referral (henvisningens gang)',
    'Delivery to the systems never moves a referral; only people do. Nothing closes by silence: past its date the unit that something waits on is reminded, then its leader is told.',
    ['```mermaid', 'stateDiagram-v2', ...diagram().map((line) => `  ${line}`), '```'].join('\n'),
    '## States (tilstande)',
    table(['State', 'Tilstand', ''], states),
    '## Who may do what (hvem må hvad)',
    'A step that is not told what it must be told is refused. A referral is sent only with its purpose, its legal basis, the desired outcome, and the day the citizen was informed or a coded reason why not. From the second redirect on, and back to where the referral has been, only a leader may redirect. To the unit that sent it a referral is not redirected but returned: it gets no task of its own, and sends the referral on or withdraws it. A draft is the author’s alone: nobody else sees it, it may lack anything, and it is removed when it is sent, discarded, or has not been saved for as long as the policy keeps it. Steps that leave a referral where it is are not in the diagram.',
    table(['Step', 'Handling', 'From', 'To', 'Who', 'Hvem', 'Must say'], rows),
  ]
    .join('\n\n')
    .concat('\n');
}

function diagram(): string[] {
  const arrows = steps.flatMap((step) =>
    step.from.flatMap((from) => targets(step, from).map((to) => `${from} --> ${to} : ${step.action}`)),
  );
  return [
    ...referralStates.map((state) => `${state} : ${stateWords[state]}`),
    '[*] --> DRAFT',
    '[*] --> SENT',
    ...arrows,
    'DRAFT --> [*] : DISCARD',
    ...referralStates.filter(isFinal).map((state) => `${state} --> [*]`),
  ];
}

/** Where a step can lead from a state; back to whatever leads there, where it leads back. */
function targets({ to }: Step<ReferralKind>, from: ReferralState): ReferralState[] {
  if (to === 'SAME' || to === 'GONE') return [];
  return to === 'BEFORE' ? steps.filter((step) => step.to === from).flatMap((step) => step.from) : [to];
}

const code = (word: string): string => `\`${word}\``;

/** Returns a Markdown table, its columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
