import { isBlank } from '../free-text.ts';

/** Tells whether an id and a name can be kept: Helhed has no list of people, so whether there is such a person shows when they come. */
export const isSayablePerson = ({ id, name }: { id: string; name: string }): boolean =>
  [id, name].every((text) => !isBlank(text) && text.length <= 200 && !/\p{Cc}/u.test(text) && text.isWellFormed());
