/** Takes one of several out of a form. */
export const Remove = ({ text, remove }: { text: string; remove: () => void }) => (
  <button type="button" className="button button-link" onClick={remove}>
    {text}
  </button>
);
