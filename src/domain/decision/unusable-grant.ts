/** Why a grant, or a change of one, is set aside for somebody to look into: fixed words, never anything of the grant's own. */
export const unusableReasons = [
  'NO_PARAGRAPH',
  'PARAGRAPH_CHANGED',
  'PARAGRAPH_UNSURE',
  'END_BEFORE_START',
  'NEGATIVE_PERIOD',
  'NO_MINUTES',
  'TOO_MUCH_TIME',
  'UNKNOWN_REPETITION',
  'UNKNOWN_STATE',
  'NO_DATE',
  'FOREIGN_GRANT',
  'NOT_UNDERSTOOD',
  'INACCESSIBLE',
  'GONE',
  'VERSION_MISSING',
  'CHANGE_NOT_UNDERSTOOD',
] as const;
export type UnusableReason = (typeof unusableReasons)[number];

/** Holds the sentences for the reasons, as an operator reads them. */
export const unusableReasonWords: Readonly<Record<UnusableReason, string>> = {
  NO_PARAGRAPH: 'Indsatsen har ingen paragraf, så det kan ikke afgøres, om den er bostøtte.',
  PARAGRAPH_CHANGED: 'Der er oplyst om en bostøtte, hvis paragraf siden er ændret til en, der ikke er bostøtte.',
  PARAGRAPH_UNSURE:
    'Indsatsens paragraf ligner en, der er bostøtte, eller indsatsen hedder bostøtte, men paragraffen er ikke på listen.',
  END_BEFORE_START: 'Indsatsen slutter, før den begynder.',
  NEGATIVE_PERIOD: 'Indsatsen gentages færre end én gang pr. periode.',
  NO_MINUTES: 'Indsatsen gentages, men uden minutter, eller med nul eller færre.',
  TOO_MUCH_TIME: 'Indsatsen har flere timer om ugen, end en uge har.',
  UNKNOWN_REPETITION: 'Indsatsen har minutter, men ingen gentagelse, der kan forstås.',
  UNKNOWN_STATE: 'Indsatsen har en status, Helhed ikke kender.',
  NO_DATE: 'Indsatsen mangler de datoer, en afgørelse skal have.',
  FOREIGN_GRANT: 'Under indsatsens link ligger en anden indsats, eller en andens.',
  NOT_UNDERSTOOD: 'Indsatsen har en anden form, end der er aftalt med fagsystemet.',
  INACCESSIBLE: 'Helhed må ikke se den borger, som indsatsen gælder.',
  GONE: 'Indsatsen er meldt ændret, men findes ikke længere.',
  VERSION_MISSING: 'Indsatsen er meldt ændret til en version, der ikke er kommet.',
  CHANGE_NOT_UNDERSTOOD: 'En ændring på fagsystemets liste kan ikke læses.',
};

/** A grant that is set aside for these is nothing that somebody's decisions lack: it is no more, or of somebody who is not shown. */
export const lacksNothing: ReadonlySet<UnusableReason> = new Set(['GONE', 'INACCESSIBLE']);
