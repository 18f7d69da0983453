import { useState, type ReactNode } from 'preact/compat';

/** Shows the first of a long list, and the rest when asked to. */
export function Folded<Item>({
  items,
  most = 5,
  name,
  className = 'plain',
  children,
}: {
  items: readonly Item[];
  most?: number;
  /** Their name in the plural: "sager". */
  name: string;
  className?: string;
  children: (item: Item, index: number) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const shown = open ? items : items.slice(0, most);
  return (
    <>
      <ul className={className}>{shown.map(children)}</ul>
      {items.length > most && (
        <button type="button" className="button button-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? `Vis færre ${name}` : `Vis alle ${items.length} ${name}`}
        </button>
      )}
    </>
  );
}
