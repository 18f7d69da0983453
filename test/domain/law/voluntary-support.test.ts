import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsIn, paragraphText } from '../../../src/domain/law/paragraph.ts';
import { mayShowForSanction, namesSupport, voluntariness } from '../../../src/domain/law/voluntary-support.ts';
import { access } from '../../../src/config/policy-access.ts';

const policy = access.parse({}).sanctions;
const social = (signs: object) => voluntariness({ area: 'social', ...signs }, policy);
const employment = (signs: object) => voluntariness({ area: 'employment', ...signs }, policy);

describe('section of law: recognised in every spelling', () => {
  test.each([
    'Serviceloven § 85',
    'serviceloven §85',
    'Servicelov § 85, stk. 1',
    'Servicelovens § 85 stk. 2',
    'SEL § 85',
    'SEL §85',
    'SEL 85',
    'Lov om social service § 85',
    'LOV OM SOCIAL SERVICE, §\u00a085',
    '§ 85 i lov om social service',
    '§ 85 i serviceloven',
    '§ 31 i LAB og § 85 i serviceloven',
    'LAB § 31 og serviceloven § 85',
    'Serviceloven paragraf 85',
    'Serviceloven §§ 83, 85 og 107',
    'Serviceloven § 99',
    'SEL § 82 a',
    'SEL § 82a',
    'SEL §§ 82 a-d',
    'SEL § 82 a til d',
    'Serviceloven § 82 b, c og d',
    'Barnets lov § 32',
    'barnets Lov §32, stk. 1, nr. 4',
    '§ 85',
    '§85',
    'Se\u00adrvice\u200bloven § 85',
  ])('%s is voluntary support', (paragraph) => {
    expect(social({ paragraph })).toBe('VOLUNTARY');
    expect(employment({ paragraph })).toBe('VOLUNTARY');
  });

  test.each(['Serviceloven § 107', 'SEL § 101', 'Barnets lov § 46', 'SEL § 185', 'Lov om social service § 8'])(
    '%s is not',
    (paragraph) => expect(social({ paragraph })).toBe('NOT'),
  );

  test.each(['LAB § 85', 'Lov om en aktiv beskæftigelsesindsats § 99', 'Aktivloven § 82 a', 'Serviceloven § 32'])(
    '%s is another law’s',
    (paragraph) => expect(employment({ paragraph })).toBe('NOT'),
  );

  test('section of law: a range names all in it, a subsection is no section', () => {
    expect(paragraphsIn('SEL §§ 82 a–d').map(paragraphText)).toEqual(
      ['82 a', '82 b', '82 c', '82 d'].map((section) => `Serviceloven § ${section}`),
    );
    expect(paragraphsIn('SEL § 83, stk. 85')).toEqual([
      { law: 'Serviceloven', section: 83, letter: null, subsection: null },
    ]);
  });
});

test.each([{}, { paragraph: null }, { paragraph: '' }, { paragraph: 'Ikke oplyst' }, { paragraph: '§ 107' }])(
  'an area without duties that says %o may mean voluntary support, so it cannot be shown',
  (signs) => {
    expect(social(signs)).toBe('UNKNOWN');
    expect(voluntariness({ area: 'health', ...signs }, policy)).toBe('UNKNOWN');
    expect(employment(signs)).toBe('NOT');
  },
);

test('voluntary support: by flag, kind, role and words', () => {
  expect(employment({ voluntary: true })).toBe('VOLUNTARY');
  expect(employment({ kind: 'CONTACT_PERSON' })).toBe('VOLUNTARY');
  expect(social({ kind: 'SUPPORT_PERSON' })).toBe('VOLUNTARY');
  expect(social({ kind: 'CASEWORKER' })).toBe('NOT');
  expect(social({ kind: 'OTHER' })).toBe('UNKNOWN');
  expect(social({ voluntary: false, paragraph: 'SEL § 85' })).toBe('VOLUNTARY');
  expect(social({ paragraph: 'SEL § 107', texts: ['Bostøtte'] })).toBe('VOLUNTARY');
});

test.each([
  'Bostøtte',
  'BOSTOETTE',
  'bo-støtte',
  'Bostøttemedarbejder',
  'Bosto\u0308tte',
  'Støtte- og kontaktperson',
  'Støtte-kontaktperson',
  'En SKP kommer hver uge',
  'Socialpædagogisk støtte i hjemmet',
  'Henvises efter § 85',
  'Behov for hjælp efter servicelovens § 99.',
])('»%s« names voluntary support', (text) => expect(namesSupport(text, policy)).toBe(true));

test.each(['Virksomhedspraktik', 'Mentor', 'LAB § 31', 'Kontanthjælp', 'Rådighed', 'Fravær den 8. 5.', 'skpx'])(
  '»%s« does not',
  (text) => expect(namesSupport(text, policy)).toBe(false),
);

test('voluntary section: no spelling is shown for a sanction', () => {
  const law = fc.constantFrom(
    'Serviceloven',
    'serviceloven',
    'SEL',
    'Lov om social service',
    'Servicelovens',
    'SERVICELOV',
  );
  const section = fc.constantFrom('85', '99', '82 a', '82a', '82 d');
  const gap = fc.constantFrom('', ' ', '\u00a0', '  ');
  const sign = fc.constantFrom('§', '§§', 'paragraf ');
  const tail = fc.constantFrom('', ', stk. 1', ' stk. 2', ', stk. 1, nr. 3', ' og § 107', '.', ' (bevilling)');
  const before = fc.constantFrom('', 'Sag efter ', 'LAB § 31 og ', 'Jf. aktivloven § 11, ');
  fc.assert(
    fc.property(law, sign, gap, section, tail, before, (...[of, mark, space, which, end, start]) => {
      const paragraph = `${start}${of} ${mark}${space}${which}${end}`;
      for (const area of ['social', 'employment', 'health'])
        expect(mayShowForSanction({ area, paragraph }, policy), paragraph).toBe(false);
    }),
  );
});
