import { Message } from './message.tsx';

/** Says that a screen is not for the user's function. */
export const NotForYou = () => (
  <Message kind="info" heading="Det har din funktion ikke adgang til">
    <p>Gå videre i menuen.</p>
  </Message>
);
