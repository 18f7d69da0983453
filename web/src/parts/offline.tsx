import { useSyncExternalStore } from 'preact/compat';
import { Message } from './message.tsx';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says so while the machine has no network. */
export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <Message kind="warning" heading="Der er ingen forbindelse til nettet" live>
      <p>Det, du ser, er ikke opdateret, og intet kan sendes, før forbindelsen er der igen.</p>
    </Message>
  );
}
