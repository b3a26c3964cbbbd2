// SPDX-License-Identifier: Apache-2.0

// Command check verifies a checkpoint, inclusion proofs and a consistency proof of a register with
// golang.org/x/mod/sumdb/note and golang.org/x/mod/sumdb/tlog, which this project did not write.
//
// On Debian or Ubuntu, from the root of the project:
//
//	apt-get install -y golang-go golang-golang-x-mod-dev
//	GO111MODULE=off GOPATH=/usr/share/gocode go run docs/foreign/check.go \
//	    pps-model/src/test/resources/org/openpps/model/note/golden
//
// The directory holds vkey.txt, leaves.txt, checkpoint-*.txt, leaf-*.tlog-proof and
// consistency-OLD-NEW.txt; its README.md says what each is.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	dir := os.Args[1]
	verifier, err := note.NewVerifier(strings.TrimSpace(read(dir, "vkey.txt")))
	check(err)
	known := note.VerifierList(verifier)
	leaves := strings.Split(strings.TrimSuffix(read(dir, "leaves.txt"), "\n"), "\n")

	trees := map[int64]tlog.Hash{}
	for _, name := range names(dir, "checkpoint-*.txt") {
		size, root := head(read(dir, name), verifier.Name(), known)
		trees[size] = root
		fmt.Printf("%s: signed by %s, %d entries, root %s\n", name, verifier.Name(), size, root)
	}
	for _, name := range names(dir, "leaf-*.tlog-proof") {
		index, path, checkpoint := proof(read(dir, name))
		size, root := head(checkpoint, verifier.Name(), known)
		leaf := tlog.RecordHash([]byte(leaves[index]))
		check(tlog.CheckRecord(path, size, root, index, leaf))
		fmt.Printf("%s: leaf %d of %d included, %d hashes\n", name, index, size, len(path))
	}
	for _, name := range names(dir, "consistency-*.txt") {
		var older, newer int64
		_, err := fmt.Sscanf(name, "consistency-%d-%d.txt", &older, &newer)
		check(err)
		path := tlog.TreeProof(hashes(strings.Split(strings.TrimSpace(read(dir, name)), "\n")))
		check(tlog.CheckTree(path, newer, trees[newer], older, trees[older]))
		fmt.Printf("%s: %d entries continue %d, %d hashes\n", name, newer, older, len(path))
	}
}

// head opens a signed checkpoint and returns the size and the root in it.
func head(signed, origin string, known note.Verifiers) (int64, tlog.Hash) {
	opened, err := note.Open([]byte(signed), known)
	check(err)
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != origin || lines[3] != "" {
		check(fmt.Errorf("not three lines beginning with %s: %q", origin, opened.Text))
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := tlog.ParseHash(lines[2])
	check(err)
	return size, root
}

// proof takes a C2SP tlog-proof apart.
func proof(text string) (int64, tlog.RecordProof, string) {
	top, checkpoint, _ := strings.Cut(text, "\n\n")
	lines := strings.Split(top, "\n")
	if lines[0] != "c2sp.org/tlog-proof@v1" {
		check(fmt.Errorf("not a proof: %q", lines[0]))
	}
	lines = lines[1:]
	if strings.HasPrefix(lines[0], "extra ") {
		lines = lines[1:]
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[0], "index "), 10, 64)
	check(err)
	return index, tlog.RecordProof(hashes(lines[1:])), checkpoint
}

func hashes(lines []string) []tlog.Hash {
	var hashes []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		check(err)
		hashes = append(hashes, hash)
	}
	return hashes
}

func names(dir, pattern string) []string {
	paths, err := filepath.Glob(filepath.Join(dir, pattern))
	check(err)
	if len(paths) == 0 {
		check(fmt.Errorf("no %s in %s", pattern, dir))
	}
	for i := range paths {
		paths[i] = filepath.Base(paths[i])
	}
	return paths
}

func read(dir, name string) string {
	octets, err := os.ReadFile(filepath.Join(dir, name))
	check(err)
	return string(octets)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "REFUSED:", err)
		os.Exit(1)
	}
}
