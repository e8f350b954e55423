#!/bin/sh
# Brings the catalogues of translations up to date with the sources: German with every text, English
# with its plurals. Prints what is still to be translated, and fails while there is any. A text that
# nobody says any more is laid aside as "vanished", and comes back with its source.
set -eu
cd "$(dirname "$0")/../.."
PATH=$PATH:/usr/lib/qt6/bin

# update LANGUAGE [OPTION...]: the contexts are right only with the include path.
update() {
    language=$1
    shift
    lupdate -silent -I src -locations none "$@" -target-language "$language" \
        src ui -ts "resources/i18n/tandem_$language.ts"
}
update de
update en -pluralonly

awk '/<name>/ { context = $0 }
     /<source>/ { source = $0 }
     /type="unfinished"/ { print FILENAME context source; count++ }
     END { print count + 0 " to translate"; exit count > 0 }' resources/i18n/tandem_*.ts |
    sed 's/ *<[/a-z]*> */: /g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&apos;/'"'"'/g; s/&amp;/\&/g'
! grep -q 'type="unfinished"' resources/i18n/tandem_*.ts
