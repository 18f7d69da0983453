#!/bin/sh
# Runs a command with a PostgreSQL of its own: `scripts/with-postgres.sh npm test`. The server is new, listens on a free
# port of this machine, keeps its files in a temporary directory, and is gone when the command ends; its exit code is ours.
# TEST_DATABASE_URL says where it is. Installs Debian's PostgreSQL where there is none.
set -eu
# Not everybody's path has the administrator's programs.
PATH=$PATH:/usr/sbin:/sbin

binaries() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

if [ -z "$(binaries)" ]; then
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update && apt-get install --yes --no-install-recommends postgresql; } >&2
fi
bin=$(binaries)
home=$(mktemp -d)
port=$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })")

# PostgreSQL refuses to run as root.
if [ "$(id -u)" = 0 ]; then
  chown postgres "$home"
  as_owner() { runuser -u postgres -- "$@"; }
else
  as_owner() { "$@"; }
fi

stop() {
  as_owner "$bin/pg_ctl" stop --pgdata "$home/data" --mode immediate --silent || true
  rm -rf "$home"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

as_owner "$bin/initdb" --pgdata "$home/data" --username helhed --auth trust --encoding UTF8 --no-sync >/dev/null
as_owner "$bin/pg_ctl" start --pgdata "$home/data" --log "$home/log" --silent --wait \
  --options "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$home -c fsync=off" >&2

TEST_DATABASE_URL="postgres://helhed@127.0.0.1:$port/postgres" "$@"
