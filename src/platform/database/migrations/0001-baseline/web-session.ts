/** The table of browsers' sessions: rows that have ended are removed by the next log-in. */
export const webSession = `
create table web_session (
  id text primary key,
  tokens text not null,
  expires_at timestamptz not null,
  refreshing_until timestamptz,
  ends_at timestamptz not null,
  version integer not null
);
create index web_session_by_end on web_session (ends_at);
`;
