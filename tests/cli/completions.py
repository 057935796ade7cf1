#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The completions, sourced in the real shells: what each offers behind a line of input."""

import os
import pathlib
import pty
import re
import shlex
import subprocess
import tempfile
import termios
import unittest

BIN = os.environ["STATUSBOOK_BIN"]
PAGES = pathlib.Path(os.environ["STATUSBOOK_PAGES"])
COMMANDS = {"show", "search", "list", "explain", "check"}
BASH = """
source {page}
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_{function}
(( ${{#COMPREPLY[@]}} == 0 )) || printf '%s\\n' "${{COMPREPLY[@]}}"
"""
ZSHRC = """
PS1='' PS2='' RPS1='' LISTMAX=0
setopt no_prompt_sp no_auto_menu no_list_ambiguous no_always_last_prompt
fpath=({pages} $fpath)
autoload -Uz compinit
compinit -u -d {folder}/dump
tell() {{ print -rn -- "<<$BUFFER>>" >$TTY; BUFFER='' }}
ready() {{ tell; zle -D zle-line-init }} # the terminal is set up now
zle -N tell
zle -N zle-line-init ready
bindkey '^X^B' tell
"""


class Completions(unittest.TestCase):
    """What every shell has to offer; `offered(line)` is a set of words."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        for name in ("acme.md", "other.txt", "two words.md"):
            (self.folder / name).touch()
        catalogs = self.folder / "data/statusbook/catalogs"
        catalogs.mkdir(parents=True)
        # What a catalog holds is never run.
        (catalogs / "own.md").write_text("# 987$(touch${IFS}run) Odd\n")
        self.environment = {**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}",
                            "HOME": folder.name, "XDG_CONFIG_HOME": folder.name,
                            "XDG_DATA_HOME": str(self.folder / "data"), "TERM": "dumb"}
        self.start()

    def tearDown(self):
        self.assertFalse((self.folder / "run").exists())

    def start(self):
        pass

    def offers(self, line, wanted, program="statusbook-cli"):
        """Whether it offers these and nothing else that begins like a command or option."""
        self.assertEqual(self.offered(f"{program} {line}"), set(wanted))

    def has(self, line, *wanted):
        self.assertLessEqual(set(wanted), self.offered(f"statusbook-cli {line}"))

    def check_all(self):
        self.offers("", COMMANDS)
        self.offers("sho", {"show"})
        self.offers("--catalog show ", COMMANDS)
        self.offers("show --format ", {"text", "markdown", "html", "json"})
        self.offers("list --format t", {"text", "tsv"})
        self.offers("check --format ", {"text", "json"})
        self.offers("--limit 3 explain --format ", {"text", "json"})
        self.offers("list un", {"unused", "unofficial"})
        self.offers("list 5", {"5xx"})
        self.offers("show 41", self.codes("41"))
        self.offers("show 404 50", self.codes("50"))
        self.has("show --", "--format", "--limit", "--catalog", "--no-bundled", "--no-own")
        self.has("search --", "--explain")
        self.assertFalse({"--explain", "--catalog"} & self.offered("statusbook-cli check --"))
        self.has("check ", "acme.md")
        self.has("show --catalog a", "acme.md")
        self.has("explain o", "other.txt")
        self.offers("--new", {"--new-window"}, program="statusbook")

    def codes(self, beginning):
        run = subprocess.run([f"{BIN}/statusbook-cli", "list", "--format=tsv"], check=True,
                             capture_output=True, text=True, env=self.environment)
        codes = {row.split("\t")[1] for row in run.stdout.splitlines()}
        return {code for code in codes if code.startswith(beginning)}


class Bash(Completions):
    def offered(self, line):
        words = line.replace("=", " = ").split(" ")
        program = words[0]
        script = BASH.format(page=shlex.quote(str(PAGES / program)),
                             words=" ".join(map(shlex.quote, words)),
                             function=program.replace("-", "_"))
        run = subprocess.run(["bash", "--norc", "--noprofile", "-c", script], timeout=60,
                             env=self.environment, cwd=self.folder, capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        return set(run.stdout.splitlines())

    def test(self):
        self.check_all()
        self.offers("show --format=", {"text", "markdown", "html", "json"})
        self.offers("show --format=m", {"markdown"})
        self.offers("check ", {"acme.md", "two words.md", "data"})
        self.offers("show 987", {r"987\$\(touch\$\{IFS\}run\)"})


class Fish(Completions):
    def offered(self, line):
        page = PAGES / (line.split(" ")[0] + ".fish")
        run = subprocess.run(["fish", "--no-config", "-c", 'source $argv[1]; complete -C $argv[2]',
                              str(page), line], timeout=60, env=self.environment, cwd=self.folder,
                             capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        return {row.split("\t")[0] for row in run.stdout.splitlines()}

    def test(self):
        self.check_all()
        self.offers("show --format=m", {"--format=markdown"})
        self.offers("show 987", {"987$(touch${IFS}run)"})
        run = subprocess.run(["fish", "--no-config", "-c", "source $argv[1]; complete -C "
                              "'statusbook-cli show 404'", str(PAGES / "statusbook-cli.fish")],
                             env=self.environment, capture_output=True, text=True)
        self.assertIn("404\tNot Found\n", run.stdout)


class Zsh(Completions):
    """At a terminal: zsh completes nothing without one."""

    def start(self):
        (self.folder / ".zshrc").write_text(ZSHRC.format(pages=shlex.quote(str(PAGES)),
                                                         folder=self.folder))
        self.environment["ZDOTDIR"] = str(self.folder)
        self.terminal, side = pty.openpty()
        termios.tcsetwinsize(side, (1000, 300))
        shell = subprocess.Popen(["zsh", "--no-global-rcs", "-i"], stdin=side, stdout=side,
                                 stderr=side, env=self.environment, cwd=self.folder,
                                 start_new_session=True)
        os.close(side)

        def stop():
            shell.kill()
            shell.wait()
            os.close(self.terminal)
        self.addCleanup(stop)
        self.told()

    def told(self):
        """What the shell writes until it tells its line, and that line."""
        sent = b""
        while not (match := re.search(rb"<<(.*)>>", sent)):
            sent += os.read(self.terminal, 65536)
        return sent[:match.start()].decode(), match[1].decode()

    def offered(self, line):
        os.write(self.terminal, f"{line}\t\x18\x02".encode())
        written, told = self.told()
        if told != line:
            return {told.rstrip()[line.rindex(" ") + 1:]}  # the only one
        # After the bell "WORD  -- DESCRIPTION" or "WORD  WORD", and the line once more.
        listed = written.rpartition("\a")[2].replace("\r", "\n")
        rows = [row.strip() for row in listed.split("\n")]
        rows = [row for row in rows if row and not line.startswith(row)]
        return {word for row in rows for word in re.split(" +-- .*|  +", row) if word}

    def test(self):
        self.check_all()
        self.has("check ", "acme.md", r"two\ words.md", "data/")
        self.offers("show 987", {r"987\$\(touch\$\{IFS\}run\)"})


if __name__ == "__main__":
    unittest.main()
