import { useLocation } from 'wouter-preact';
import { keepNumber } from './found-number.ts';
import { useEmptyStore } from './store.tsx';

/** Leaves the citizen: nothing that was seen stays in the page. */
export function ChangeCitizen() {
  const empty = useEmptyStore();
  const [, navigate] = useLocation();
  const change = () => {
    keepNumber('');
    navigate('/find');
    empty();
  };
  return (
    <button type="button" className="button button-secondary" onClick={change}>
      Skift borger
    </button>
  );
}
