# Everything is done from here. `make help` lists what there is.

PREFIX ?= /usr/local
DESTDIR ?=
BENCH ?=

# The clock of `make run`: the Tuesday after Easter 2024, when the letter's agreements are due.
TODAY := 2024-04-02

# One binary that runs on a machine without Swift. Where the C library and ncurses can be linked in too, it is
# fully static; elsewhere only Swift is.
# The compiler is told to put the making of types where they are used: by their names they are looked for at every
# start, through all that the program knows, which takes longer than reading ten cases.
STATIC := --scratch-path .build-static \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
STATIC_BINARY := .build-static/release/trede

.PHONY: help setup build run test test-documents lint format static bench install uninstall pictures clean

help:
	@echo 'make run       installs what is missing, builds, and opens the Flevoland store on 2 April 2024'
	@echo 'make test      installs what is missing, builds, and runs every test'
	@echo 'make test-documents  installs LibreOffice and the like, and puts what goes out before them'
	@echo 'make lint      checks the layout of the sources'
	@echo 'make format    lays out the sources'
	@echo 'make bench     measures side by side in one run; BENCH=--quick for a short one, --only views for a part'
	@echo 'make install   puts the program, completions and man pages under PREFIX=/usr/local'
	@echo 'make uninstall takes them away again'
	@echo 'make pictures  draws the pictures and the recording of the README from the running program'
	@echo 'make setup     only installs what is missing'
	@echo 'make clean     removes what was built'

# Installs only what is not there. Without root or network it says what to ask for.
setup:
	@command -v swift >/dev/null || { \
	  echo 'A Swift toolchain (6.2 or newer) is needed: see https://www.swift.org/install' >&2; exit 1; }
	@missing=; \
	[ -e /usr/include/curses.h ] || missing="$$missing libncursesw5-dev"; \
	[ -e /usr/include/csv.h ] || missing="$$missing libcsv-dev"; \
	[ -e /usr/include/minizip/unzip.h ] || missing="$$missing libminizip-dev"; \
	[ -e /usr/include/expat.h ] || missing="$$missing libexpat1-dev"; \
	[ -e /usr/include/zlib.h ] || missing="$$missing zlib1g-dev"; \
	command -v tmux >/dev/null || missing="$$missing tmux"; \
	[ -e /usr/share/i18n/locales/nl_NL ] || missing="$$missing locales"; \
	[ -z "$$missing" ] && exit 0; \
	command -v apt-get >/dev/null || { echo "Install these first:$$missing" >&2; exit 1; }; \
	sudo=; \
	if [ "$$(id -u)" != 0 ]; then \
	  sudo='sudo -n'; \
	  sudo -n true 2>/dev/null || { \
	    echo "These packages are missing, and installing them takes root:$$missing" >&2; \
	    echo "Ask for: apt-get install$$missing" >&2; exit 1; }; \
	fi; \
	echo "Installing$$missing"; \
	{ $$sudo apt-get update -q && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -yq $$missing; } \
	  >/dev/null || { \
	    echo "The packages could not be fetched; is there a network? Needed:$$missing" >&2; exit 1; }

build: setup
	swift build -c release --product trede

run: build
	@SWIFT_BACKTRACE=enable=no .build/release/trede --store Data/Flevoland --today $(TODAY)

test: setup
	swift build --build-tests
	swift test --skip-build

# What others make of the documents. Each check is a program in Tests/Documents that gets the built program.
test-documents: build
	Tests/Documents/setup
	@for check in Tests/Documents/check_*.py; do \
	  echo "$$check"; .build/documents/bin/python "$$check" .build/release/trede || exit 1; \
	done

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

format:
	swift format --in-place --recursive Sources Tests Package.swift

static: setup
	@swift build -c release --product trede $(STATIC) -Xswiftc -static-executable \
	  || { echo 'No fully static program here; linking the C library as it is.' >&2; \
	       swift build -c release --product trede $(STATIC) --static-swift-stdlib; }

bench: static
	swift build -c release --product SaveProbe
	swift run -c release Bench --binary $(STATIC_BINARY) --probe .build/release/SaveProbe $(BENCH)

install: static
	install -D -m 755 -s $(STATIC_BINARY) $(DESTDIR)$(PREFIX)/bin/trede
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(STATIC_BINARY) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/trede
	$(STATIC_BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_trede
	$(STATIC_BINARY) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/trede.fish
	install -D -m 644 Docs/Man/trede.1 $(DESTDIR)$(PREFIX)/share/man/man1/trede.1
	install -D -m 644 Docs/Man/trede-case.5 $(DESTDIR)$(PREFIX)/share/man/man5/trede-case.5
	install -D -m 644 Docs/Man/trede-keys.7 $(DESTDIR)$(PREFIX)/share/man/man7/trede-keys.7

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/trede \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/trede \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_trede \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/trede.fish \
	  $(DESTDIR)$(PREFIX)/share/man/man1/trede.1 \
	  $(DESTDIR)$(PREFIX)/share/man/man5/trede-case.5 \
	  $(DESTDIR)$(PREFIX)/share/man/man7/trede-keys.7

pictures: build
	sh Docs/Pictures/draw.sh
	sh Docs/Pictures/record.sh

clean:
	rm -rf .build .build-static
