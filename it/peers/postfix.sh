#!/usr/bin/env bash
# E-mail against a real mail server: Postfix as Debian packages it. Sends every kind of notice in every language through the
# portal's own e-mail channel, has Postfix return a letter to a mailbox that does not exist, and reads its report.
#
#   it/peers/postfix.sh          needs Debian or Ubuntu, apt-get and root: Postfix starts as root and becomes another user
#
# Nothing is installed or configured on the machine: the package is unpacked into a folder of its own, Postfix listens on
# the loopback address only, and everything is removed at the end. The report is left in notifications/target/peers.
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
port=${PEER_SMTP_PORT:-10025}
[ "$(id -u)" = 0 ] || { echo "Postfix has to be started by root" >&2; exit 1; }

home=$(mktemp -d)
master=
finish() {
  [ -z "$master" ] || { kill "$master" && wait "$master"; } 2>/dev/null || true
  rm -rf "$home"
}
trap finish EXIT
chmod 755 "$home"

(cd "$home" && apt-get download -qq -o APT::Sandbox::User=root postfix && dpkg -x postfix_*.deb .)
daemons=$home/usr/lib/postfix/sbin
export LD_LIBRARY_PATH=$home/usr/lib/postfix
if ldd "$daemons/smtpd" | grep 'not found' >&2; then
  echo "Install the packages with these libraries first: apt-get install libicu72 libsasl2-2 libnsl2 libdb5.3" >&2
  exit 1
fi

# users that every Debian has: the packaged ones are made by an installation
mkdir -p "$home"/{conf,data,mailboxes} "$home"/queue/{active,bounce,corrupt,defer,deferred,flush,hold,incoming,maildrop,pid,private,public,saved,trace}
chown mail "$home"/data "$home"/mailboxes "$home"/queue/{active,bounce,corrupt,defer,deferred,flush,hold,incoming,maildrop,private,public,saved,trace}
cat > "$home/conf/main.cf" <<EOF
compatibility_level = 3.6
queue_directory = $home/queue
data_directory = $home/data
daemon_directory = $daemons
command_directory = $home/usr/sbin
shlib_directory = $home/usr/lib/postfix
import_environment = MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG TZ LANG=C LD_LIBRARY_PATH=$LD_LIBRARY_PATH
mail_owner = mail
setgid_group = games
default_privs = nobody
myhostname = mx.example.kz
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
mydestination =
alias_maps =
local_recipient_maps =
recipient_delimiter = +
# an unknown mailbox is found out about after the letter has been taken
smtpd_reject_unlisted_recipient = no
virtual_mailbox_domains = example.kz zholdanym.kz
virtual_mailbox_maps = inline:{ { dana@example.kz = dana/ }, { bounces@zholdanym.kz = bounces/ } }
virtual_mailbox_base = $home/mailboxes
virtual_uid_maps = static:$(id -u mail)
virtual_gid_maps = static:$(id -g mail)
virtual_minimum_uid = 1
virtual_alias_maps =
# what is to be read of a mailbox is how the report was addressed
enable_original_recipient = yes
maillog_file = $home/log
maillog_file_prefixes = $home
smtputf8_enable = yes
EOF
cat > "$home/conf/master.cf" <<EOF
127.0.0.1:$port inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
smtp unix - - n - - smtp
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
EOF

"$daemons/master" -c "$home/conf" -d &
master=$!
for _ in $(seq 100); do
  (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  kill -0 "$master" 2>/dev/null || { cat "$home/log" >&2; echo "Postfix did not start" >&2; exit 1; }
  sleep 0.1
done
"$home/usr/sbin/postconf" -c "$home/conf" -h mail_version | sed 's/^/Postfix /'

cd "$project"
LD_LIBRARY_PATH='' ${MVN:-mvn -q} -pl notifications -am verify -Dtest=DebianMailServerTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dpeer.smtp.port="$port" -Dpeer.mailboxes="$home/mailboxes" || { tail -40 "$home/log" >&2; exit 1; }
