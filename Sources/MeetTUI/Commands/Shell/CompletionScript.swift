/// The script that makes a shell ask `meet complete` what can come next. It knows no command itself, so that it never goes stale.
enum CompletionScript: String, CaseIterable {
    case bash
    case zsh
    case fish

    var text: String {
        switch self {
        case .bash: Self.bashText
        case .zsh: Self.zshText
        case .fish: Self.fishText
        }
    }

    private static let bashText = #"""
        # Completions of meet for bash; `meet completions bash` prints this.
        _meet() {
            local line program=${1/#\~\//$HOME/}
            COMPREPLY=()
            while IFS= read -r line; do
                case $line in
                    :files) compopt -o default ;;
                    :folders) compopt -o dirnames ;;
                    *) COMPREPLY+=("${line%%$'\t'*}") ;;
                esac
            done < <("$program" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
        }
        complete -F _meet meet

        """#

    private static let zshText = #"""
        #compdef meet
        # Completions of meet for zsh; `meet completions zsh` prints this.
        _meet() {
            local -a lines candidates
            local line place
            lines=("${(@f)$("${words[1]/#\~\//$HOME/}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
            for line in "${lines[@]}"; do
                case $line in
                    '') ;;
                    :*) place=$line ;;
                    *) candidates+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
                esac
            done
            case $place in
                :files) _files ;;
                :folders) _files -/ ;;
                *) _describe -o meet candidates ;;
            esac
        }
        if [ "$funcstack[1]" = _meet ]; then _meet "$@"; else compdef _meet meet; fi

        """#

    private static let fishText = #"""
        # Completions of meet for fish; `meet completions fish` prints this.
        function __meet_complete
            set -l words (commandline -opc)
            set -l program $words[1]
            set -e words[1]
            set -l current (commandline -ct)
            for line in ($program complete -- $words "$current" 2>/dev/null)
                switch $line
                    case :files
                        __fish_complete_path "$current"
                    case :folders
                        __fish_complete_directories "$current"
                    case '*'
                        printf '%s\n' $line
                end
            end
        end
        complete -c meet -f -a '(__meet_complete)'

        """#
}
