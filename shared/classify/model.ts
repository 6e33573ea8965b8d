/**
 * The classifier's model. Written by `npm run train`, not by hand: `shared/classify/score-features.ts` tells how it is read.
 *
 * Provenance: fitted to 5239 labelled stories (sha256 5b25d8560f5df8e1…), borderline ones left out. Cross-validated by month and
 * event: P 0.878, R 0.867, F1 0.873, ECE 0.006;
 * counterparts 0.940, category macro-F1 0.811, category 0.878, status 0.948, direction 0.857.
 */
export const MODEL_NAME = 'roles-2-5b25d8';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: 1.157, offset: 0.154 } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = `
against:lead:crime -0.189 -0.141 -0.158
against:lead:defector -0.024 0.052 -0.023
against:lead:domestic 0.005 -0.14 -0.171
against:lead:history -0.133 -0.236 -0.195
against:lead:match -0.014 0.028 0.006
against:lead:opinion -0.181 -0.232 -0.228
against:lead:others -0.357 -0.31 -0.331
against:lead:threat -0.127 -0.2 -0.113
against:lead:weapon -0.448 -0.345 -0.36
against:title:crime -0.218 -0.166 -0.188
against:title:defector -0.209 -0.12 -0.14
against:title:domestic -0.112 -0.171 -0.193
against:title:history -0.112 -0.188 -0.144
against:title:match -1.333 -1.35 -1.373
against:title:opinion -0.26 -0.23 -0.233
against:title:others -0.313 -0.264 -0.282
against:title:threat -0.444 -0.334 -0.319
against:title:weapon -0.273 -0.199 -0.179
agree:category -0.155 -0.105 -0.049
agree:country -0.046 -0.036 0.019
bias -0.922 -0.752 -0.958
close:0 -0.836 -0.725 -0.845
close:1 -0.083 -0.132 -0.152
close:2 -0.002 0.04 -0.002
close:3 0.115 0.146 0.082
close:4 -0.077 -0.041 -0.043
close:5 0.367 0.366 0.407
contact:congratulate 0.031 0.03 0.06
contact:discuss -0.071 -0.037 -0.043
contact:expel 0.18 0.121 0.121
contact:export -0.047 -0.04 -0.035
contact:fight -0.113 -0.113 -0.094
contact:greet 0.054 0.08 0.054
contact:host 0.088 0.085 0.083
contact:invite 0.009 -0.01 -0.015
contact:meet 0.092 -0.006 -0.041
contact:perform -0.122 -0.05 -0.095
contact:release 0.106 0.041 0.051
contact:reopen 0.106 0.083 0.077
contact:seek 0.097 0.065 0.065
contact:send -0.076 -0.042 -0.008
contact:take 0.063 0.043 0.043
contact:theme-arms -0.183 -0.129 -0.133
contact:theme-culture 0.083 0.095 0.084
contact:theme-delegation 0.217 0.217 0.206
contact:theme-message 0.024 0.028 0.019
contact:theme-trade -0.095 -0.02 -0.035
contact:theme-troops -0.04 0.011 -0.02
contact:visit -0.004 0.125 0.023
contact:vow 0.065 0.007 0.024
dprk:deictic 0.018 0.028 0.018
dprk:kim 0.117 0.078 0.079
dprk:north 0.064 0.006 -0.01
dprk:person 0.1 -0.065 0.021
dprk:state 0.001 0.338 0.103
dprk:venue 0.12 0.171 0.152
dprkPersonInTitle 0.182 0.061 0.079
dprkTopicInTitle -0.285 -0.192 -0.142
echo 0.056 0.085 0.066
echoForeign 0.076 0.061 0.083
foreignInTitle 0.192 0.192 0.134
foreignPersonInTitle 0.077 0.046 0.049
frame:lead:close -0.031 -0.078 -0.036
frame:lead:loose -0.001 0.091 0.024
frame:lead:tight 0.074 0.081 0.113
frame:rest:close -0.078 -0.053 -0.037
frame:rest:loose 0.025 0.068 0.033
frame:rest:tight 0.09 0.116 0.097
frame:title:close -0.083 -0.041 -0.047
frame:title:loose -0.022 -0.016 -0.018
frame:title:tight 0.183 0.157 0.197
hedge:lead:conditional -0.737 -0.693 -0.712
hedge:lead:negated -0.966 -0.945 -0.945
hedge:lead:urged -0.661 -0.668 -0.658
hedge:rest:negated -0.042 -0.027 -0.029
hedge:title:conditional -1.816 -1.779 -1.798
hedge:title:negated -2.984 -2.99 -2.99
hedge:title:urged -1.695 -1.64 -1.686
l:DPRK-PERSON -0.115 -0.065 -0.097
l:DPRK-PERSON>DPRK-PERSON -0.015
l:DPRK-PERSON>DPRK-state 0.125
l:DPRK-PERSON>FOREIGN-name 0.036
l:DPRK-PERSON>PARTNER -0.075
l:DPRK-PERSON>arms -0.067
l:DPRK-PERSON>break -0.035
l:DPRK-PERSON>host 0.126
l:DPRK-PERSON>locative -0.065
l:DPRK-PERSON>meet 0.016
l:DPRK-PERSON>no-domestic -0.028
l:DPRK-PERSON>no-history -0.052
l:DPRK-PERSON>no-threat 0.03
l:DPRK-PERSON>office 0.035
l:DPRK-PERSON>planned 0.021
l:DPRK-PERSON>say 0.018
l:DPRK-PERSON>topic 0.098
l:DPRK-PERSON>topicHead -0.029
l:DPRK-PERSON>urged 0.035
l:DPRK-PERSON>visit 0.033
l:DPRK-PERSON>vow 0.09
l:DPRK-deictic 0.127 0.19 0.127
l:DPRK-deictic>locative 0.034
l:DPRK-deictic>topic 0.022
l:DPRK-leader -0.038 -0.039 -0.031
l:DPRK-leader>DPRK-PERSON -0.022
l:DPRK-north 0.075 0.048 0.059
l:DPRK-north>office 0.087
l:DPRK-north>ties 0.045
l:DPRK-state -0.207 0.111 -0.059
l:DPRK-state>DPRK-PERSON -0.019
l:DPRK-state>DPRK-state 0.037
l:DPRK-state>DPRK-venue 0.064
l:DPRK-state>FOREIGN-name 0.101
l:DPRK-state>PARTNER 0.049
l:DPRK-state>TALKER-city -0.025
l:DPRK-state>TALKER-name -0.016
l:DPRK-state>arms -0.029
l:DPRK-state>break -0.023
l:DPRK-state>delegation 0.088
l:DPRK-state>discuss -0.02
l:DPRK-state>host 0.047
l:DPRK-state>locative 0.026
l:DPRK-state>negated -0.09
l:DPRK-state>no-crime -0.029
l:DPRK-state>no-defector -0.036
l:DPRK-state>no-domestic -0.069
l:DPRK-state>no-history -0.053
l:DPRK-state>no-opinion -0.021
l:DPRK-state>no-others 0.024
l:DPRK-state>no-threat -0.048
l:DPRK-state>no-weapon -0.111
l:DPRK-state>office -0.061
l:DPRK-state>prisoner -0.016
l:DPRK-state>release 0.015
l:DPRK-state>say 0.035
l:DPRK-state>send 0.063
l:DPRK-state>take 0.044
l:DPRK-state>ties -0.034
l:DPRK-state>topic -0.02
l:DPRK-state>topicHead 0.017
l:DPRK-state>trade 0.029
l:DPRK-state>troops -0.04
l:DPRK-state>urged -0.031
l:DPRK-state>visit -0.032
l:DPRK-venue 0.234 0.285 0.309
l:DPRK-venue>DPRK-PERSON 0.038
l:DPRK-venue>locative -0.016
l:DPRK-venue>topic 0.045
l:DPRK-venue>trade 0.058
l:FOREIGN-city 0.162 0.163 0.182
l:FOREIGN-city>FOREIGN-name 0.055
l:FOREIGN-city>TALKER-name 0.029
l:FOREIGN-city>locative 0.154
l:FOREIGN-city>topic -0.054
l:FOREIGN-name 0.203 0.033 -0.058
l:FOREIGN-name>DPRK-PERSON 0.024
l:FOREIGN-name>DPRK-deictic 0.046
l:FOREIGN-name>DPRK-north 0.016
l:FOREIGN-name>DPRK-state -0.137
l:FOREIGN-name>FOREIGN-name 0.133
l:FOREIGN-name>FOREIGN-person 0.026
l:FOREIGN-name>PARTNER 0.123
l:FOREIGN-name>TALKER-name -0.015
l:FOREIGN-name>arms 0.024
l:FOREIGN-name>break -0.037
l:FOREIGN-name>congratulate 0.139
l:FOREIGN-name>discuss -0.017
l:FOREIGN-name>host -0.017
l:FOREIGN-name>locative -0.043
l:FOREIGN-name>no-crime 0.026
l:FOREIGN-name>no-history 0.05
l:FOREIGN-name>no-opinion 0.079
l:FOREIGN-name>no-others 0.043
l:FOREIGN-name>no-threat -0.046
l:FOREIGN-name>no-weapon 0.055
l:FOREIGN-name>office 0.151
l:FOREIGN-name>planned 0.017
l:FOREIGN-name>prisoner 0.047
l:FOREIGN-name>release -0.015
l:FOREIGN-name>reopen 0.02
l:FOREIGN-name>say 0.143
l:FOREIGN-name>seek 0.053
l:FOREIGN-name>send 0.071
l:FOREIGN-name>take 0.039
l:FOREIGN-name>topic -0.1
l:FOREIGN-name>topicHead -0.034
l:FOREIGN-name>trade 0.041
l:FOREIGN-name>troops -0.02
l:FOREIGN-name>urged -0.082
l:FOREIGN-name>visit -0.05
l:FOREIGN-name>vow -0.031
l:FOREIGN-organisation 0.088 0.121 0.085
l:FOREIGN-person 0.171 0.136 0.123
l:FOREIGN-person>FOREIGN-name 0.062
l:FOREIGN-person>office 0.015
l:PARTNER 0.095 0.035 0.072
l:PARTNER>DPRK-PERSON -0.087
l:PARTNER>DPRK-north 0.05
l:PARTNER>DPRK-state 0.061
l:PARTNER>TALKER-name 0.077
l:PARTNER>arms 0.097
l:PARTNER>congratulate 0.038
l:PARTNER>meet -0.027
l:PARTNER>say 0.02
l:PARTNER>topic 0.039
l:PARTNER>visit 0.038
l:TALKER-city -0.212 -0.208 -0.23
l:TALKER-city>DPRK-state -0.033
l:TALKER-city>TALKER-name -0.061
l:TALKER-city>locative -0.027
l:TALKER-city>no-history 0.054
l:TALKER-city>perform -0.033
l:TALKER-city>topic -0.057
l:TALKER-city>trade -0.024
l:TALKER-name -0.454 -0.428 -0.41
l:TALKER-name>DPRK-PERSON 0.023
l:TALKER-name>FOREIGN-name -0.063
l:TALKER-name>PARTNER 0.034
l:TALKER-name>TALKER-name -0.134
l:TALKER-name>break -0.059
l:TALKER-name>delegation -0.071
l:TALKER-name>embassy 0.022
l:TALKER-name>ignored -0.04
l:TALKER-name>locative -0.069
l:TALKER-name>negated -0.065
l:TALKER-name>no-crime -0.021
l:TALKER-name>no-defector 0.019
l:TALKER-name>no-history -0.074
l:TALKER-name>no-opinion -0.07
l:TALKER-name>no-others -0.074
l:TALKER-name>no-threat 0.159
l:TALKER-name>no-weapon -0.02
l:TALKER-name>office -0.058
l:TALKER-name>perform -0.027
l:TALKER-name>planned -0.05
l:TALKER-name>prisoner 0.031
l:TALKER-name>send 0.037
l:TALKER-name>sign -0.023
l:TALKER-name>topic -0.099
l:TALKER-name>topicHead -0.016
l:TALKER-name>trade -0.035
l:TALKER-name>visit 0.02
l:TALKER-organisation 0.065 0.073 0.05
l:TALKER-organisation>locative -0.05
l:TALKER-organisation>say 0.021
l:TALKER-person -0.25 -0.169 -0.168
l:TALKER-person>break 0.061
l:TALKER-person>locative -0.07
l:TALKER-person>planned -0.029
l:TALKER-person>say -0.042
l:agreement -0.038 -0.106 -0.074
l:agreement>topic -0.035
l:aid 0.093 0.048 0.045
l:aid>locative 0.086
l:arms 0.041 0.029 0.059
l:arms>FOREIGN-name 0.089
l:arms>TALKER-name -0.05
l:arms>arms 0.084
l:arms>break -0.046
l:arms>locative 0.019
l:arms>no-domestic -0.024
l:arms>say 0.052
l:arms>send 0.135
l:break 0.055 0.172 0.091
l:break>FOREIGN-name 0.026
l:break>TALKER-name 0.053
l:break>arms -0.054
l:break>break -0.127
l:break>delegation -0.024
l:break>host 0.081
l:break>locative -0.024
l:break>negated 0.021
l:break>no-defector -0.019
l:break>no-history -0.027
l:break>no-opinion 0.051
l:break>no-threat 0.104
l:break>office 0.015
l:break>planned -0.027
l:break>prisoner 0.038
l:break>say -0.043
l:break>send -0.017
l:break>topic 0.068
l:break>topicHead 0.026
l:break>trade 0.027
l:break>visit 0.114
l:break>vow -0.029
l:close 0.097 0.086 0.049
l:close>DPRK-state -0.015
l:conditional -0.072 -0.018 -0.036
l:conditional>topic -0.027
l:congratulate -0.035 -0.07 0.019
l:congratulate>DPRK-PERSON -0.021
l:congratulate>DPRK-state 0.035
l:congratulate>FOREIGN-name 0.103
l:congratulate>locative -0.023
l:congratulate>message 0.015
l:congratulate>office -0.047
l:congratulate>send 0.145
l:congratulate>topic -0.04
l:culture -0.007 0.057 0.006
l:culture>FOREIGN-name -0.017
l:culture>locative -0.031
l:culture>planned -0.015
l:culture>topic 0.066
l:delegation 0.185 0.238 0.126
l:delegation>DPRK-PERSON 0.015
l:delegation>DPRK-state 0.046
l:delegation>FOREIGN-name 0.179
l:delegation>PARTNER 0.029
l:delegation>break -0.025
l:delegation>delegation 0.041
l:delegation>locative 0.039
l:delegation>meet -0.072
l:delegation>negated 0.032
l:delegation>no-domestic -0.068
l:delegation>no-history 0.02
l:delegation>no-threat -0.023
l:delegation>office 0.048
l:delegation>planned -0.026
l:delegation>say -0.023
l:delegation>topic -0.02
l:delegation>topicHead 0.019
l:delegation>visit 0.018
l:discuss -0.005 -0.044 -0.02
l:discuss>locative 0.022
l:discuss>perform 0.05
l:discuss>topicHead -0.029
l:embassy 0.127 0.12 0.098
l:expel 0.12 0.074 0.101
l:fight -0.186 -0.153 -0.145
l:fight>locative -0.084
l:fight>topic -0.019
l:greet -0.014 -0.02 -0.013
l:host 0.151 0.281 0.1
l:host>DPRK-state -0.016
l:host>FOREIGN-name -0.062
l:host>PARTNER -0.016
l:host>TALKER-name -0.018
l:host>locative 0.022
l:host>meet 0.033
l:host>message 0.176
l:host>topicHead -0.015
l:ignored -0.176 -0.182 -0.294
l:ignored>DPRK-state -0.043
l:ignored>TALKER-name -0.029
l:ignored>arms -0.026
l:ignored>break 0.02
l:ignored>no-opinion -0.021
l:ignored>say -0.074
l:ignored>send -0.016
l:invite -0.072 -0.078 -0.105
l:invite>PARTNER -0.033
l:invite>TALKER-name -0.02
l:locative -0.111 -0.078 -0.182
l:locative>DPRK-PERSON -0.043
l:locative>DPRK-north -0.019
l:locative>DPRK-venue 0.039
l:locative>FOREIGN-city 0.069
l:locative>FOREIGN-name 0.201
l:locative>FOREIGN-organisation 0.037
l:locative>PARTNER 0.02
l:locative>TALKER-city -0.058
l:locative>TALKER-name -0.056
l:locative>TALKER-organisation 0.037
l:locative>TALKER-person -0.034
l:locative>aid 0.036
l:locative>arms -0.082
l:locative>break 0.087
l:locative>close 0.06
l:locative>congratulate -0.1
l:locative>culture 0.079
l:locative>delegation 0.101
l:locative>fight -0.08
l:locative>host -0.052
l:locative>ignored 0.071
l:locative>locative 0.044
l:locative>meet -0.043
l:locative>negated -0.053
l:locative>no-crime -0.022
l:locative>no-domestic 0.023
l:locative>no-history 0.055
l:locative>no-opinion -0.042
l:locative>no-others -0.06
l:locative>no-threat -0.113
l:locative>no-weapon -0.069
l:locative>office 0.158
l:locative>planned 0.03
l:locative>prisoner -0.017
l:locative>reopen -0.044
l:locative>seek 0.021
l:locative>sign -0.016
l:locative>take 0.035
l:locative>ties 0.069
l:locative>topic -0.118
l:locative>topicHead -0.026
l:locative>trade 0.022
l:locative>troops -0.041
l:locative>urged -0.046
l:locative>vow -0.021
l:meet 0.114 0.119 -0.018
l:meet>DPRK-PERSON 0.049
l:meet>DPRK-state 0.063
l:meet>FOREIGN-name -0.041
l:meet>congratulate -0.031
l:meet>delegation 0.035
l:meet>locative 0.028
l:meet>meet 0.086
l:meet>negated -0.025
l:meet>no-history -0.022
l:meet>no-others -0.074
l:meet>office 0.047
l:meet>planned -0.077
l:meet>reopen 0.03
l:meet>say -0.023
l:meet>topic -0.04
l:meet>urged -0.018
l:message 0.337 0.492 0.339
l:message>DPRK-state -0.042
l:message>congratulate 0.07
l:message>locative 0.203
l:message>message 0.017
l:negated -0.243 -0.242 -0.225
l:negated>DPRK-state -0.036
l:negated>FOREIGN-name 0.02
l:negated>TALKER-name -0.023
l:negated>break -0.027
l:negated>locative -0.124
l:negated>negated -0.035
l:negated>no-opinion -0.043
l:negated>no-others -0.024
l:negated>planned -0.025
l:negated>say -0.06
l:negated>topic -0.018
l:negated>urged 0.081
l:no-crime -0.117 -0.09 -0.102
l:no-crime>DPRK-state -0.016
l:no-crime>break -0.021
l:no-crime>delegation -0.022
l:no-crime>locative -0.033
l:no-crime>no-crime -0.073
l:no-crime>say -0.024
l:no-defector 0.028 0.087 0.026
l:no-defector>DPRK-state -0.032
l:no-defector>TALKER-name -0.035
l:no-defector>break 0.031
l:no-defector>locative 0.021
l:no-defector>negated -0.034
l:no-defector>say 0.043
l:no-domestic 0.085 -0.034 -0.027
l:no-domestic>DPRK-PERSON -0.037
l:no-domestic>DPRK-state -0.159
l:no-domestic>FOREIGN-name 0.048
l:no-domestic>TALKER-name 0.052
l:no-domestic>break 0.023
l:no-domestic>locative 0.047
l:no-domestic>no-domestic -0.026
l:no-domestic>no-history -0.016
l:no-domestic>no-weapon -0.025
l:no-domestic>office -0.018
l:no-domestic>perform -0.018
l:no-domestic>planned -0.016
l:no-domestic>say 0.051
l:no-domestic>send -0.027
l:no-domestic>troops 0.032
l:no-domestic>visit -0.028
l:no-history -0.109 -0.163 -0.125
l:no-history>DPRK-PERSON 0.054
l:no-history>FOREIGN-name 0.07
l:no-history>PARTNER -0.034
l:no-history>TALKER-name -0.064
l:no-history>congratulate 0.056
l:no-history>delegation 0.033
l:no-history>locative -0.075
l:no-history>no-domestic -0.03
l:no-history>no-history -0.028
l:no-history>no-others -0.022
l:no-history>office -0.107
l:no-history>say -0.036
l:no-history>topicHead 0.056
l:no-history>urged 0.018
l:no-history>visit -0.035
l:no-match -0.014 0.028 0.006
l:no-opinion -0.155 -0.168 -0.148
l:no-opinion>FOREIGN-name 0.025
l:no-opinion>PARTNER -0.039
l:no-opinion>TALKER-name -0.035
l:no-opinion>break 0.053
l:no-opinion>host -0.015
l:no-opinion>locative 0.081
l:no-opinion>no-opinion -0.026
l:no-opinion>no-others -0.021
l:no-opinion>office -0.044
l:no-opinion>perform -0.027
l:no-opinion>say 0.087
l:no-opinion>topic -0.047
l:no-others -0.156 -0.118 -0.082
l:no-others>DPRK-north -0.021
l:no-others>DPRK-state -0.036
l:no-others>FOREIGN-name 0.128
l:no-others>TALKER-name 0.027
l:no-others>delegation -0.017
l:no-others>locative -0.084
l:no-others>meet -0.052
l:no-others>no-history -0.038
l:no-others>no-opinion -0.015
l:no-others>no-others -0.05
l:no-others>no-threat 0.041
l:no-others>perform -0.029
l:no-others>send 0.019
l:no-others>topic -0.029
l:no-others>topicHead -0.031
l:no-others>urged -0.016
l:no-threat -0.198 -0.224 -0.148
l:no-threat>DPRK-state 0.049
l:no-threat>FOREIGN-name 0.02
l:no-threat>TALKER-name -0.053
l:no-threat>TALKER-person -0.04
l:no-threat>break 0.055
l:no-threat>locative -0.059
l:no-threat>negated -0.028
l:no-threat>no-opinion 0.03
l:no-threat>no-others 0.037
l:no-threat>no-threat 0.024
l:no-threat>topic -0.1
l:no-threat>trade 0.036
l:no-threat>urged -0.021
l:no-weapon -0.274 -0.206 -0.206
l:no-weapon>DPRK-state -0.037
l:no-weapon>break -0.02
l:no-weapon>locative 0.025
l:no-weapon>no-domestic -0.021
l:no-weapon>no-weapon -0.065
l:no-weapon>perform -0.016
l:no-weapon>say -0.025
l:no-weapon>topic -0.024
l:no-weapon>topicHead -0.02
l:no-weapon>urged -0.018
l:no-weapon>visit -0.022
l:office -0.115 -0.004 -0.048
l:office>DPRK-PERSON -0.047
l:office>DPRK-deictic 0.045
l:office>DPRK-state 0.058
l:office>FOREIGN-name 0.07
l:office>FOREIGN-person 0.021
l:office>PARTNER 0.04
l:office>TALKER-name -0.016
l:office>TALKER-person -0.179
l:office>break 0.015
l:office>no-history 0.113
l:office>say -0.083
l:office>topic 0.109
l:office>topicHead -0.052
l:office>visit 0.05
l:perform 0.071 0.184 0.009
l:perform>DPRK-state 0.032
l:perform>FOREIGN-name 0.059
l:perform>TALKER-name -0.02
l:perform>locative 0.11
l:perform>perform -0.024
l:perform>say -0.022
l:perform>send -0.021
l:perform>ties 0.03
l:perform>urged -0.03
l:planned 0.007 0.031 -0.041
l:planned>DPRK-state -0.02
l:planned>FOREIGN-name -0.055
l:planned>break 0.061
l:planned>delegation -0.025
l:planned>locative 0.041
l:planned>meet 0.102
l:planned>negated -0.04
l:planned>no-domestic -0.035
l:planned>no-opinion 0.026
l:planned>no-others 0.017
l:planned>no-weapon -0.016
l:planned>perform 0.04
l:planned>planned -0.015
l:planned>say -0.043
l:planned>topic -0.075
l:planned>urged 0.062
l:planned>visit -0.035
l:prisoner 0.15 0.116 0.103
l:prisoner>break 0.018
l:prisoner>locative -0.018
l:release -0.003 -0.058 -0.037
l:release>DPRK-state 0.016
l:release>locative -0.035
l:release>no-threat -0.03
l:reopen 0.012 -0.057 -0.018
l:reopen>DPRK-state -0.028
l:reopen>locative -0.084
l:reopen>no-opinion -0.022
l:reopen>no-weapon -0.015
l:reopen>trade 0.067
l:say 0.005 -0.049 -0.069
l:say>DPRK-north 0.055
l:say>DPRK-state -0.037
l:say>FOREIGN-city 0.051
l:say>FOREIGN-name 0.046
l:say>PARTNER -0.047
l:say>TALKER-city -0.054
l:say>TALKER-name -0.079
l:say>break 0.034
l:say>conditional 0.035
l:say>delegation -0.053
l:say>host 0.032
l:say>locative 0.078
l:say>meet 0.026
l:say>negated -0.015
l:say>no-defector -0.019
l:say>no-history -0.037
l:say>no-others -0.036
l:say>no-threat -0.02
l:say>no-weapon -0.034
l:say>office 0.057
l:say>perform 0.054
l:say>say 0.05
l:say>send -0.029
l:say>take -0.018
l:say>ties 0.033
l:say>topic -0.052
l:say>urged 0.051
l:seek -0.021 -0.02 -0.012
l:seek>arms 0.083
l:seek>locative 0.075
l:send 0.005 0.058 0.007
l:send>DPRK-PERSON -0.133
l:send>FOREIGN-name 0.07
l:send>PARTNER 0.108
l:send>TALKER-name -0.015
l:send>arms 0.053
l:send>break -0.017
l:send>congratulate 0.036
l:send>delegation 0.053
l:send>locative -0.015
l:send>message 0.179
l:send>no-crime -0.032
l:send>no-domestic -0.03
l:send>no-history -0.017
l:send>no-opinion 0.037
l:send>no-others 0.035
l:send>perform 0.023
l:send>reopen 0.019
l:send>send -0.047
l:send>ties 0.05
l:send>trade -0.017
l:send>urged 0.03
l:sign -0.004 0.04 0.007
l:take 0.125 0.099 0.133
l:take>TALKER-name 0.055
l:take>arms 0.047
l:take>locative -0.033
l:take>say -0.031
l:take>urged 0.055
l:ties 0.117 0.162 0.102
l:ties>FOREIGN-name -0.084
l:ties>TALKER-name -0.018
l:ties>locative 0.041
l:ties>perform 0.023
l:ties>say 0.039
l:topic -0.257 -0.079 -0.135
l:topic>DPRK-state -0.108
l:topic>FOREIGN-name -0.111
l:topic>break -0.037
l:topic>delegation -0.019
l:topic>ignored -0.052
l:topic>locative -0.162
l:topic>no-domestic 0.05
l:topic>no-history -0.047
l:topic>no-others -0.034
l:topic>no-threat -0.024
l:topic>no-weapon -0.026
l:topic>office -0.058
l:topic>perform 0.025
l:topic>planned 0.07
l:topic>say -0.038
l:topic>topic -0.082
l:topic>topicHead -0.028
l:topic>urged -0.034
l:topic>visit 0.023
l:topicHead -0.139 -0.088 -0.109
l:topicHead>DPRK-PERSON -0.032
l:topicHead>DPRK-state -0.063
l:topicHead>FOREIGN-name 0.056
l:topicHead>TALKER-name -0.06
l:topicHead>arms 0.07
l:topicHead>break 0.022
l:topicHead>delegation -0.047
l:topicHead>ignored -0.015
l:topicHead>locative -0.036
l:topicHead>meet -0.029
l:topicHead>no-domestic 0.04
l:topicHead>no-opinion -0.068
l:topicHead>no-threat -0.017
l:topicHead>no-weapon -0.02
l:topicHead>planned 0.05
l:topicHead>send 0.017
l:topicHead>topic -0.029
l:topicHead>urged -0.043
l:trade 0.117 0.031 0.083
l:trade>FOREIGN-name -0.058
l:trade>locative -0.055
l:trade>no-domestic 0.015
l:trade>no-weapon -0.018
l:trade>planned -0.025
l:trade>say 0.06
l:trade>send 0.05
l:trade>trade 0.019
l:trade>visit -0.023
l:troops -0.231 -0.191 -0.181
l:troops>FOREIGN-name -0.074
l:troops>TALKER-name -0.022
l:troops>fight -0.03
l:troops>locative -0.017
l:troops>no-weapon -0.018
l:troops>say -0.02
l:urged -0.226 -0.183 -0.187
l:urged>DPRK-state -0.047
l:urged>TALKER-name -0.042
l:urged>locative -0.099
l:urged>negated -0.019
l:urged>no-others -0.017
l:urged>planned -0.023
l:urged>say -0.02
l:urged>send -0.038
l:urged>topicHead -0.021
l:urged>urged -0.025
l:urged>visit -0.022
l:visit 0.064 0.072 0.004
l:visit>DPRK-PERSON 0.033
l:visit>DPRK-state 0.067
l:visit>DPRK-venue 0.032
l:visit>PARTNER -0.036
l:visit>TALKER-name -0.058
l:visit>locative -0.091
l:visit>meet -0.016
l:visit>no-defector -0.066
l:visit>no-others 0.02
l:visit>no-weapon -0.023
l:visit>planned 0.033
l:visit>topic 0.06
l:visit>urged -0.015
l:visit>visit 0.023
l:vow 0.22 0.126 0.184
l:vow>FOREIGN-name 0.08
l:vow>locative 0.05
l=a -0.069
l=about -0.065
l=accordi 0.091
l=affairs -0.056
l=after -0.085
l=agreed 0.017
l=ahead_o 0.029
l=airspac 0.038
l=allianc 0.05
l=allies -0.034
l=amid -0.039
l=amunicj -0.017
l=analyst 0.101
l=anivers 0.118
l=announc 0.052
l=arms 0.036
l=arrived 0.016
l=artille 0.036
l=artyler -0.054
l=as -0.027
l=as_rega -0.028
l=assista 0.066
l=at 0.059
l=back 0.031
l=ballist -0.03
l=before 0.117
l=believe -0.026
l=birthda -0.031
l=bolster 0.026
l=bombers 0.037
l=border -0.091
l=broni -0.023
l=but -0.058
l=capital 0.022
l=celebra -0.043
l=chairma 0.054
l=citizen 0.03
l=claim 0.015
l=claims 0.027
l=close 0.035
l=commemo 0.061
l=communi 0.05
l=concern 0.043
l=condemn 0.034
l=conjunt 0.035
l=constru 0.026
l=coopera 0.13
l=could -0.092
l=covid 0.108
l=credent 0.023
l=crisis -0.016
l=critici -0.036
l=crossin -0.032
l=custody -0.016
l=daughte -0.039
l=de_visi 0.067
l=declara -0.081
l=deepeni 0.018
l=defecto -0.019
l=defense 0.025
l=delegac 0.048
l=delegat 0.194
l=demand -0.016
l=demilit -0.033
l=demise_ -0.046
l=deploye -0.048
l=despite 0.048
l=detaine -0.039
l=diploma 0.015
l=directo 0.077
l=dirigen -0.112
l=dirigie 0.036
l=dmz -0.019
l=do -0.02
l=dostarc -0.019
l=drones 0.032
l=economy -0.047
l=embajad 0.055
l=embassy 0.04
l=en 0.047
l=end 0.02
l=enviara 0.033
l=expecte 0.055
l=factory 0.047
l=felicit 0.02
l=fight -0.02
l=fightin -0.017
l=film 0.025
l=fired -0.019
l=flight 0.034
l=for -0.055
l=forces -0.056
l=foreign -0.016
l=former -0.093
l=friends 0.046
l=from 0.12
l=fuel -0.016
l=general -0.129
l=get -0.025
l=gift -0.032
l=group -0.111
l=had_a_f 0.026
l=had_a_t 0.042
l=histori -0.05
l=history 0.047
l=homepag -0.017
l=how 0.042
l=if -0.016
l=in -0.036
l=inspect 0.015
l=intelli 0.015
l=intervi -0.019
l=into -0.068
l=issue 0.015
l=issues -0.016
l=japan_a -0.024
l=joint_d -0.03
l=juche_i 0.083
l=killed_ -0.039
l=king 0.027
l=korean_ 0.088
l=laid 0.016
l=launche -0.045
l=lazarus -0.018
l=leader 0.083
l=letter -0.024
l=like -0.022
l=marked -0.016
l=may 0.038
l=media -0.026
l=meet 0.015
l=meeting -0.047
l=mensaje 0.072
l=message 0.167
l=met 0.063
l=militar 0.126
l=ministe -0.083
l=ministr 0.091
l=missile -0.08
l=mission 0.031
l=nato -0.024
l=near -0.061
l=negotia -0.019
l=newspap -0.059
l=no -0.066
l=nuklear -0.032
l=officia 0.024
l=on -0.125
l=one_day -0.027
l=opened -0.024
l=opening 0.052
l=outside 0.031
l=over 0.035
l=paid 0.035
l=paper -0.017
l=parade 0.089
l=peninsu 0.017
l=perform 0.03
l=planned 0.02
l=plans_t 0.048
l=pledged 0.044
l=pociski -0.032
l=pociskó 0.034
l=podała 0.027
l=policy -0.037
l=possibl 0.033
l=powiedz 0.018
l=premier -0.059
l=present 0.066
l=prime_m -0.048
l=private 0.056
l=promise 0.024
l=provide -0.025
l=provoca 0.027
l=przeciw -0.048
l=przekaz -0.054
l=puppet 0.066
l=railway -0.023
l=rakieto -0.019
l=receive 0.086
l=recepti 0.037
l=recibio 0.082
l=release -0.138
l=remains -0.019
l=report -0.038
l=reporte -0.055
l=respons -0.046
l=returne -0.029
l=said -0.083
l=say 0.043
l=says 0.022
l=secreta 0.095
l=seeking -0.041
l=seeks 0.024
l=seminar -0.015
l=sending 0.029
l=sent 0.103
l=shells 0.056
l=should -0.032
l=showed 0.017
l=showing -0.02
l=shows -0.025
l=sign 0.033
l=since -0.052
l=situati -0.029
l=sobre 0.05
l=soldier -0.149
l=solidar 0.021
l=south_k -0.017
l=spokesm 0.063
l=spotkan -0.083
l=state_m 0.045
l=stateme -0.112
l=strengt -0.029
l=student -0.03
l=study_o -0.055
l=summit -0.018
l=support -0.038
l=talks 0.018
l=tension 0.021
l=than 0.058
l=that -0.082
l=ties 0.034
l=to -0.143
l=told 0.037
l=tourist -0.042
l=toward -0.015
l=towards 0.024
l=trade -0.035
l=trainin 0.034
l=transfe 0.072
l=trilate -0.046
l=troops -0.02
l=ukraine 0.054
l=urged -0.028
l=us_and_ -0.017
l=via -0.03
l=vice-ch 0.029
l=vice_pr -0.079
l=visit -0.062
l=visita 0.022
l=visited -0.075
l=visitin 0.084
l=visits 0.03
l=vowed 0.032
l=w 0.099
l=war_in 0.025
l=warned -0.03
l=warns 0.078
l=watch -0.019
l=we 0.018
l=what 0.021
l=when 0.077
l=where 0.026
l=whether -0.018
l=while 0.048
l=who -0.047
l=will -0.101
l=without -0.054
l=wojskow 0.039
l=would 0.089
l=would_b -0.058
l=wystrze -0.026
l=ćwiczen -0.016
l=不 -0.018
l=举行会 -0.039
l=于 -0.03
l=会见 -0.073
l=共同 -0.03
l=到 -0.048
l=周年 -0.028
l=在 -0.108
l=声明 -0.031
l=将 0.031
l=局势 -0.022
l=工业园 0.062
l=应 0.026
l=总理 -0.033
l=报道 0.018
l=朝鲜半岛 -0.043
l=纪念 -0.029
l=表示 0.042
l=通电话 -0.019
lead+:AID:tight 0.011 0.01 0.015
lead+:CONSULT:close 0.071 0.062 0.047
lead+:CONSULT:dprk-place 0.174 0.178 0.147
lead+:CONSULT:loose 0.034 0.048 0.029
lead+:CONSULT:planned 0.064 0.061 0.05
lead+:CONSULT:tight 0.154 0.077 0.12
lead+:COOPERATE:close -0.072 -0.007 -0.024
lead+:COOPERATE:loose -0.071 -0.042 -0.06
lead+:COOPERATE:planned 0.021 0.014 0.013
lead+:COOPERATE:tight 0.008 0.051 0.089
lead+:RELEASE:close 0.013 0.019 0.028
lead+:RELEASE:loose -0.015 -0.023 -0.016
lead+:SUPPORT:close 0.046 0.037 0.028
lead+:SUPPORT:dprk-place -0.025 -0.014 -0.025
lead+:SUPPORT:loose 0.199 0.161 0.164
lead+:SUPPORT:tight 0.054 0.071 0.057
lead+:arms:both-behind -0.083 -0.054 -0.051
lead+:arms:dprk-foreign -0.092 -0.072 -0.069
lead+:arms:foreign-dprk -0.003 0.007 0.021
lead+:both-before:CHN 0.075 0.095 0.06
lead+:both-before:JPN -0.049 -0.049 -0.055
lead+:both-before:KOR -0.072 -0.055 -0.08
lead+:both-before:RUS 0.213 0.14 0.18
lead+:both-before:RUS-person -0.105 -0.071 -0.071
lead+:both-before:USA 0.062 0.04 0.016
lead+:both-before:other -0.03 -0.033 -0.013
lead+:both-behind:CHN 0.088 0.098 0.078
lead+:both-behind:KOR -0.024 -0.014 -0.018
lead+:both-behind:RUS 0.055 0.084 0.061
lead+:both-behind:RUS-person 0.078 0.053 0.053
lead+:both-behind:USA -0.033 -0.012 -0.001
lead+:both-behind:USA-person -0.075 -0.051 -0.051
lead+:both-behind:other -0.033 -0.024 -0.009
lead+:congratulate+0 0.038 0.044 0.071
lead+:congratulate:both-behind 0.04 0.044 0.058
lead+:congratulate:dprk-foreign 0.022 0.031 0.019
lead+:congratulate:foreign-dprk 0.021 0.034 0.042
lead+:culture:both-behind 0.035 0.061 0.051
lead+:delegation:both-before 0.085 0.075 0.097
lead+:delegation:both-behind -0.016 -0.006 -0.008
lead+:delegation:dprk-foreign -0.009 0.001 0.022
lead+:delegation:foreign-dprk 0.016 -0.041 -0.028
lead+:discuss+0 -0.034 -0.033 -0.027
lead+:discuss:both-before 0.017 0.021 0.015
lead+:dprk-foreign:CHN 0.07 0.036 0.058
lead+:dprk-foreign:KOR -0.148 -0.092 -0.061
lead+:dprk-foreign:RUS 0.099 0.043 0.087
lead+:dprk-foreign:RUS-person 0.041 0.029 0.028
lead+:dprk-foreign:USA 0.015 0.007 0.009
lead+:dprk-foreign:other 0.16 0.204 0.189
lead+:fight+0 -0.059 -0.05 -0.047
lead+:fight:both-before -0.026 -0.025 -0.018
lead+:foreign-dprk:CHN 0.034 0.025 0.006
lead+:foreign-dprk:KOR -0.105 -0.109 -0.101
lead+:foreign-dprk:RUS 0.06 0.06 0.078
lead+:foreign-dprk:RUS-person 0.033 0.026 0.024
lead+:foreign-dprk:USA -0.086 -0.078 -0.067
lead+:foreign-dprk:other -0.032 -0.032 -0.02
lead+:host+0 0.044 0.079 0.051
lead+:host+message 0.014 0.02 0.013
lead+:host:dprk-foreign 0.028 0.034 0.025
lead+:invite:dprk-foreign 0.028 0.017 0.016
lead+:meet+0 0.039 0.036 -0.021
lead+:meet:both-before -0.034 -0.022 -0.061
lead+:meet:both-behind -0.066 -0.063 -0.058
lead+:meet:dprk-foreign 0.084 0.066 0.064
lead+:meet:foreign-dprk 0.052 0.055 0.03
lead+:message:both-behind -0.032 -0.032 -0.026
lead+:message:dprk-foreign 0.1 0.142 0.097
lead+:message:foreign-dprk -0.004 0.017 0.004
lead+:perform+0 -0.024 -0.024 -0.038
lead+:perform+trade 0.055 0.066 0.05
lead+:perform:both-before 0.051 0.052 0.01
lead+:perform:both-behind -0.026 -0.018 -0.021
lead+:perform:dprk-foreign 0.039 0.037 0.053
lead+:perform:foreign-dprk -0.025 -0.023 -0.024
lead+:release+0 -0.068 -0.068 -0.04
lead+:release:both-before 0.065 0.054 0.069
lead+:send+arms 0.054 0.049 0.067
lead+:send+delegation -0.03 -0.041 -0.034
lead+:send+message 0.077 0.102 0.084
lead+:send:both-before 0.035 0.049 0.041
lead+:send:both-behind -0.018 -0.015 -0.02
lead+:send:dprk-foreign 0.003 0.034 0.03
lead+:send:foreign-dprk 0.062 0.039 0.076
lead+:source -0.016 0.005 0.002
lead+:theme+agreement -0.093 -0.123 -0.099
lead+:theme+aid -0.023 -0.018 -0.024
lead+:theme+arms -0.12 -0.082 -0.065
lead+:theme+culture 0.018 0.052 0.038
lead+:theme+delegation 0.129 0.103 0.133
lead+:theme+message 0.073 0.132 0.078
lead+:theme+trade -0.063 -0.025 -0.003
lead+:theme+troops -0.142 -0.103 -0.102
lead+:trade:both-before -0.055 -0.036 -0.035
lead+:trade:both-behind 0.031 0.015 0.021
lead+:trade:dprk-foreign 0.063 0.064 0.082
lead+:trade:foreign-dprk -0.083 -0.053 -0.055
lead+:troops:dprk-foreign -0.075 -0.051 -0.053
lead+:visit+0 0.304 0.225 0.226
lead+:visit:both-before 0.045 0.031 0.011
lead+:visit:both-behind 0.124 0.127 0.102
lead+:visit:dprk-foreign 0.093 0.022 0.088
lead+:visit:foreign-dprk 0.06 0.059 0.038
lead+:vow+0 0.209 0.13 0.14
lead+:vow:both-before 0.105 0.073 0.076
lead+:vow:dprk-foreign 0.122 0.082 0.082
lead:AID:close 0.015 0.007 0.002
lead:AID:tight -0.008 -0.002 -0.019
lead:CONSULT:close 0.042 -0.012 0.004
lead:CONSULT:dprk-place 0.05 0.094 0.036
lead:CONSULT:loose -0.104 -0.077 -0.066
lead:CONSULT:tight 0.059 0.042 0.018
lead:COOPERATE:close -0.102 -0.061 -0.046
lead:COOPERATE:dprk-place -0.048 -0.004 -0.019
lead:COOPERATE:loose -0.01 0.066 0.012
lead:COOPERATE:planned 0.049 0.031 0.032
lead:COOPERATE:tight 0.001 0.033 0.08
lead:RELEASE:close 0.03 -0.009 0.011
lead:RELEASE:tight 0.026 0.016 0.017
lead:SUPPORT:close -0.02 -0.007 -0.011
lead:SUPPORT:dprk-place -0.032 -0.026 -0.023
lead:SUPPORT:loose 0.099 0.096 0.071
lead:SUPPORT:tight -0.024 -0.023 -0.004
lead:agreement:both-before 0.055 0.021 0.03
lead:arms:both-before 0.023 0.014 0.013
lead:arms:dprk-foreign -0.087 -0.059 -0.06
lead:both-before:CHN 0.052 0.085 0.061
lead:both-before:JPN -0.059 -0.059 -0.063
lead:both-before:KOR -0.08 -0.06 -0.032
lead:both-before:RUS 0.218 0.136 0.149
lead:both-before:USA -0.185 -0.126 -0.132
lead:both-before:other 0.019 0.035 0.01
lead:both-behind:CHN 0.011 0.021 0.03
lead:both-behind:KOR -0.013 -0.017 -0.027
lead:both-behind:RUS -0.068 -0.026 -0.02
lead:both-behind:USA -0.038 -0.017 -0.023
lead:both-behind:other -0.016 0.012 -0.003
lead:congratulate+0 -0.02 -0.054 -0.008
lead:congratulate:foreign-dprk -0.036 -0.065 -0.037
lead:delegation:both-before 0.031 0.032 0.046
lead:delegation:both-behind 0.005 0.017 0.003
lead:delegation:foreign-dprk 0.05 0.026 0.052
lead:discuss+0 0.022 0.014 0.015
lead:discuss:both-before 0.038 0.025 0.025
lead:discuss:foreign-dprk -0.046 -0.031 -0.031
lead:dprk-foreign:CHN 0.002 -0.036 -0.024
lead:dprk-foreign:JPN -0.025 -0.028 -0.025
lead:dprk-foreign:KOR -0.144 -0.069 -0.052
lead:dprk-foreign:RUS 0.349 0.242 0.254
lead:dprk-foreign:RUS-person 0.124 0.084 0.083
lead:dprk-foreign:USA -0.138 -0.122 -0.123
lead:dprk-foreign:USA-person 0.043 0.033 0.03
lead:dprk-foreign:other 0.061 0.087 0.049
lead:dprk-head -0.18 -0.12 -0.123
lead:dprk-place 0.161 0.322 0.152
lead:dprk-source 0.098 0.123 0.101
lead:dprk-topic -0.113 -0.088 -0.081
lead:fight+0 -0.09 -0.072 -0.073
lead:first:CHN -0.059 0.077 -0.105
lead:first:JPN -0.076 -0.074 -0.064
lead:first:KOR -0.235 -0.206 -0.239
lead:first:KOR-person -0.057 -0.043 -0.04
lead:first:RUS 0.326 0.217 0.265
lead:first:RUS-person 0.145 0.097 0.097
lead:first:UN 0.05 0.072 0.039
lead:first:USA -0.279 -0.264 -0.253
lead:first:USA-person -0.162 -0.109 -0.109
lead:first:XXX 0.01 0.024 0.009
lead:first:dprk-leader -0.017 -0.025 -0.017
lead:first:dprk-north -0.069 -0.071 -0.072
lead:first:dprk-person 0.171 0.191 0.139
lead:first:dprk-state -0.096 0.007 -0.094
lead:first:dprk-venue 0.028 0.035 0.038
lead:first:none -0.106 -0.13 -0.114
lead:first:other -0.068 -0.157 -0.029
lead:foreign-dprk:CHN 0.097 0.122 0.117
lead:foreign-dprk:KOR -0.098 -0.062 -0.086
lead:foreign-dprk:RUS 0.048 0.03 0.02
lead:foreign-dprk:RUS-person 0.041 0.031 0.029
lead:foreign-dprk:UN 0.02 0 0.004
lead:foreign-dprk:USA -0.092 -0.098 -0.077
lead:foreign-dprk:USA-person -0.018 -0.012 -0.012
lead:foreign-dprk:XXX -0.033 -0.049 -0.033
lead:foreign-dprk:other -0.022 -0.054 -0.001
lead:foreign-head 0.077 0.052 0.026
lead:foreign-place 0.184 0.079 0.032
lead:foreign-source 0.398 0.316 0.325
lead:foreign-topic -0.128 -0.098 -0.091
lead:host+0 0.052 0.04 0.041
lead:host+message 0.025 0.035 0.024
lead:host:both-behind -0.034 -0.022 -0.023
lead:host:dprk-foreign 0.089 0.078 0.068
lead:host:foreign-dprk 0.025 0.021 0.021
lead:invite+0 -0.024 -0.026 -0.044
lead:meet+0 -0.082 -0.08 -0.091
lead:meet:both-before -0.083 -0.055 -0.076
lead:meet:both-behind -0.166 -0.128 -0.12
lead:meet:dprk-foreign 0.098 0.039 0.041
lead:meet:foreign-dprk 0.069 0.064 0.064
lead:perform+0 -0.047 -0.026 -0.048
lead:perform+trade -0.026 -0.002 -0.011
lead:perform:both-before -0.026 -0.013 -0.024
lead:perform:both-behind 0.014 0.036 0.018
lead:perform:dprk-foreign -0.06 -0.034 -0.039
lead:perform:foreign-dprk -0.065 -0.083 -0.072
lead:release+0 -0.062 -0.075 -0.056
lead:release+prisoner 0.048 0.034 0.036
lead:release:foreign-dprk 0.014 -0.021 -0.003
lead:reopen+trade 0.088 0.059 0.059
lead:reopen:dprk-foreign 0.075 0.051 0.051
lead:said:dprk:before 0.088 0.067 0.082
lead:said:dprk:behind -0.05 -0.013 -0.019
lead:said:dprk:none 0.008 0.095 0.047
lead:said:party:before -0.063 -0.051 -0.032
lead:said:party:behind 0.132 0.066 0.079
lead:said:third:before -0.06 -0.083 -0.082
lead:said:third:behind 0.068 0.033 0.02
lead:said:third:none -0.135 -0.169 -0.145
lead:said:unknown:before -0.17 -0.137 -0.127
lead:said:unknown:none 0.028 -0.018 -0.001
lead:send+aid -0.035 -0.034 -0.05
lead:send+arms 0.193 0.152 0.185
lead:send+delegation -0.105 -0.137 -0.097
lead:send+message 0.085 0.142 0.083
lead:send+trade -0.103 -0.069 -0.069
lead:send+troops -0.012 0.002 0.02
lead:send:both-behind 0.007 -0.003 0.025
lead:send:dprk-foreign 0.069 0.115 0.08
lead:send:foreign-dprk -0.047 -0.053 -0.026
lead:source -0.073 -0.042 -0.026
lead:theme+agreement 0.037 -0.005 0.012
lead:theme+arms -0.087 -0.061 -0.063
lead:theme+culture 0.124 0.167 0.144
lead:theme+delegation 0.087 0.081 0.095
lead:theme+message -0.036 -0.031 -0.029
lead:theme+trade -0.068 -0.044 -0.031
lead:theme+troops -0.095 -0.07 -0.074
lead:trade:both-before -0.027 -0.02 -0.024
lead:trade:both-behind -0.03 -0.029 -0.024
lead:trade:dprk-foreign 0.056 0.051 0.063
lead:trade:foreign-dprk -0.067 -0.046 -0.046
lead:unframed:congratulate 0.059 0.073 0.076
lead:unframed:fight -0.055 -0.051 -0.044
lead:unframed:host 0.032 0.1 -0.004
lead:unframed:invite -0.018 -0.018 -0.02
lead:unframed:meet -0.112 -0.055 -0.115
lead:unframed:none -0.365 -0.36 -0.388
lead:unframed:perform 0.068 0.118 0.061
lead:unframed:release -0.04 -0.027 -0.028
lead:unframed:reopen 0.05 0.044 0.038
lead:unframed:send -0.059 -0.041 -0.048
lead:unframed:take 0.041 0.026 0.027
lead:unframed:theme 0.005 -0.007 -0.022
lead:unframed:visit -0.132 -0.109 -0.128
lead:visit+0 0.065 0.071 0.048
lead:visit:both-before 0.037 0.062 0.062
lead:visit:dprk-foreign -0.046 -0.068 -0.035
lead:visit:foreign-dprk 0.084 0.096 0.051
lead:vow+0 0.036 0.032 0.024
lead:vow:both-before 0.015 0.022 0.011
lead:vow:dprk-foreign 0.07 0.047 0.047
lead:vow:foreign-dprk -0.091 -0.078 -0.068
l~0 -0.279
l~a -0.243
l~abroad 0.033
l~aby -0.025
l~access -0.015
l~act -0.015
l~action -0.023
l~activi -0.043
l~addres -0.017
l~advanc -0.073
l~ae -0.023
l~africa 0.059
l~again -0.045
l~agencj -0.028
l~agricu -0.027
l~ai -0.034
l~al -0.021
l~all 0.087
l~along -0.022
l~also 0.091
l~an -0.315
l~and -0.041
l~announ 0.056
l~anothe 0.053
l~anti -0.019
l~appare -0.015
l~appear 0.074
l~april 0.03
l~are -0.095
l~area -0.026
l~armed -0.027
l~army 0.086
l~arsena -0.046
l~art 0.041
l~articl -0.028
l~asambl 0.015
l~asia -0.019
l~asocia 0.05
l~assemb 0.033
l~atomic -0.023
l~attack -0.04
l~attemp -0.058
l~august -0.04
l~author -0.043
l~away -0.052
l~battle 0.032
l~be 0.02
l~become -0.038
l~been -0.06
l~behind 0.051
l~believ -0.046
l~betwee -0.058
l~bezpie -0.074
l~bigges -0.032
l~bilate 0.023
l~billio 0.02
l~both -0.043
l~broadc 0.016
l~brough -0.033
l~build 0.045
l~buildi -0.039
l~busine -0.046
l~by 0.13
l~c -0.03
l~called -0.025
l~came -0.05
l~campai -0.038
l~can 0.049
l~capita 0.046
l~carrie 0.034
l~cbs -0.035
l~centra 0.138
l~centur 0.032
l~ceremo 0.119
l~challe -0.021
l~childr -0.044
l~chol 0.127
l~christ 0.031
l~city -0.015
l~class -0.041
l~closer -0.042
l~cnn -0.03
l~co -0.015
l~comand -0.046
l~combin -0.051
l~comisi 0.036
l~comite -0.067
l~comman -0.04
l~commis 0.066
l~commit 0.022
l~commun 0.015
l~como -0.016
l~comple -0.038
l~comrad 0.054
l~con 0.069
l~conduc 0.021
l~confer -0.021
l~confli -0.02
l~congre 0.131
l~consej 0.127
l~contin -0.071
l~contri 0.016
l~corea 0.029
l~counci 0.074
l~counte -0.02
l~countr 0.049
l~covera 0.045
l~cultur 0.056
l~czwart 0.017
l~daily -0.017
l~danger -0.063
l~day 0.073
l~days 0.027
l~death -0.081
l~dec -0.03
l~decade 0.052
l~declar 0.032
l~deep -0.051
l~defenc -0.057
l~defend -0.024
l~defens -0.118
l~del 0.082
l~democr 0.03
l~demons 0.069
l~depart 0.066
l~deputy 0.019
l~descri -0.018
l~design 0.038
l~detect -0.019
l~develo -0.064
l~dictat -0.025
l~diplom 0.048
l~direct 0.043
l~disput -0.016
l~distri -0.039
l~dmitri 0.039
l~do -0.028
l~docume -0.026
l~dollar -0.015
l~dong -0.024
l~down -0.019
l~drill -0.033
l~drills 0.035
l~due 0.089
l~during -0.072
l~dyktat -0.024
l~early 0.02
l~east 0.036
l~easter 0.026
l~edt 0.04
l~effort -0.152
l~ejerci -0.049
l~el 0.124
l~emerge -0.02
l~employ -0.015
l~ended 0.053
l~engage -0.017
l~epidem -0.017
l~este 0.02
l~event -0.016
l~ever 0.036
l~every 0.092
l~ex 0.018
l~exclus -0.047
l~execut 0.019
l~experi -0.026
l~facili -0.033
l~facing 0.022
l~fallec -0.075
l~famili -0.022
l~family -0.016
l~father -0.032
l~featur 0.072
l~feb 0.019
l~februa -0.06
l~federa 0.163
l~few 0.036
l~fighte 0.017
l~financ -0.034
l~five -0.019
l~flag 0.047
l~force -0.04
l~foreig 0.07
l~forwar -0.04
l~foundi -0.039
l~friend 0.052
l~full 0.075
l~funcio -0.019
l~furthe -0.017
l~genera -0.07
l~global -0.029
l~go 0.058
l~going 0.1
l~govern -0.055
l~gran 0.015
l~grand 0.047
l~great -0.071
l~ground -0.018
l~growin -0.079
l~had 0.094
l~hall 0.041
l~hamgyo -0.025
l~harris -0.064
l~have -0.127
l~he 0.047
l~head 0.023
l~headed 0.042
l~headqu 0.029
l~heavy 0.05
l~held -0.07
l~help 0.02
l~her -0.049
l~hero -0.022
l~high 0.045
l~him -0.03
l~his -0.026
l~histor 0.053
l~hold 0.06
l~house -0.034
l~i 0.092
l~idea -0.029
l~ideolo -0.022
l~image 0.034
l~imperi -0.03
l~impose -0.021
l~improv -0.017
l~in -0.037
l~includ -0.038
l~indica -0.018
l~indust -0.021
l~inform -0.026
l~innova -0.028
l~inspec -0.021
l~instit 0.09
l~intens -0.024
l~intent 0.038
l~interc -0.041
l~intere -0.052
l~intern 0.342
l~invasi 0.026
l~involv 0.035
l~is -0.047
l~isolat 0.02
l~issued -0.056
l~januar 0.026
l~jean 0.04
l~jest -0.043
l~jets -0.034
l~joint 0.053
l~jong 0.049
l~journa -0.046
l~ju 0.019
l~juche -0.08
l~july 0.042
l~june -0.049
l~just -0.075
l~kang -0.019
l~kbs -0.023
l~kcna 0.058
l~keep 0.015
l~killed -0.039
l~known -0.033
l~korea -0.083
l~kraju 0.029
l~ktore -0.059
l~ktory 0.017
l~la 0.102
l~larges 0.032
l~last 0.049
l~late -0.02
l~latest -0.045
l~launch -0.044
l~law -0.018
l~le 0.099
l~leader 0.094
l~least -0.073
l~led 0.155
l~left -0.042
l~let -0.021
l~level -0.02
l~li 0.035
l~life -0.037
l~local 0.017
l~long 0.084
l~look 0.048
l~los -0.063
l~lugar 0.015
l~m 0.023
l~mainla -0.032
l~major 0.047
l~make -0.022
l~making 0.023
l~mariti 0.021
l~mark 0.026
l~market -0.016
l~marks -0.025
l~memori 0.018
l~milita -0.018
l~millio 0.055
l~minist -0.036
l~modern -0.02
l~monday 0.052
l~month 0.04
l~months 0.027
l~more 0.055
l~mornin 0.13
l~most -0.016
l~motivo 0.034
l~move -0.035
l~moves 0.056
l~much -0.023
l~multip 0.046
l~narusz -0.058
l~nation -0.125
l~naval -0.015
l~nearly -0.033
l~neighb 0.042
l~networ -0.015
l~new 0.026
l~nk -0.037
l~north -0.02
l~northe -0.028
l~nov 0.026
l~novemb -0.017
l~now 0.018
l~obrony 0.103
l~occasi -0.021
l~octobe -0.019
l~od 0.031
l~odpowi -0.028
l~of -0.077
l~off 0.06
l~office -0.042
l~okazji 0.094
l~old 0.096
l~one -0.05
l~only -0.046
l~operat 0.018
l~or -0.04
l~order -0.021
l~ordere -0.028
l~organi -0.116
l~our 0.062
l~own 0.032
l~p -0.022
l~pacifi -0.016
l~pair 0.015
l~palaci 0.035
l~pan -0.016
l~pandem 0.099
l~panstw 0.015
l~para 0.019
l~part -0.024
l~partic 0.044
l~partid 0.024
l~parts -0.031
l~party 0.048
l~passed -0.033
l~patria 0.035
l~patrio -0.05
l~peace -0.058
l~people -0.058
l~period -0.036
l~person -0.04
l~photo -0.019
l~piatek 0.028
l~pierws 0.017
l~place 0.108
l~po 0.03
l~politi -0.06
l~ponied 0.077
l~popula 0.055
l~por -0.057
l~posted -0.02
l~power -0.047
l~powerf 0.032
l~powolu 0.074
l~prepar -0.03
l~presen -0.026
l~presid 0.095
l~preven -0.023
l~previo -0.026
l~primer 0.079
l~prize 0.089
l~produc -0.07
l~progra -0.025
l~progre -0.024
l~projec 0.049
l~prompt -0.035
l~provin -0.017
l~przez 0.029
l~przywo 0.041
l~public -0.189
l~publis -0.044
l~pueblo 0.026
l~put -0.076
l~que 0.037
l~rady -0.076
l~raised 0.032
l~rare 0.028
l~recien -0.017
l~reconn 0.016
l~record -0.097
l~red 0.033
l~region 0.048
l~remain 0.016
l~remark -0.018
l~report 0.04
l~repres 0.09
l~republ 0.097
l~requir 0.034
l~resear -0.015
l~reside -0.019
l~resolu -0.02
l~respec 0.036
l~respon -0.031
l~restri 0.046
l~result -0.032
l~reunif -0.046
l~reuter -0.022
l~revolu -0.068
l~rise -0.016
l~rising -0.017
l~river -0.02
l~rodong -0.04
l~roku 0.033
l~run -0.027
l~satell -0.026
l~saturd 0.049
l~saying -0.025
l~scale -0.015
l~school -0.042
l~scienc -0.018
l~scient -0.02
l~scramb -0.048
l~se -0.061
l~sea -0.031
l~second -0.02
l~secret 0.049
l~securi -0.018
l~see 0.111
l~seen 0.02
l~senior 0.026
l~separa 0.042
l~sept -0.034
l~series -0.026
l~seriou 0.025
l~sessio -0.028
l~set -0.04
l~seven -0.039
l~shared 0.063
l~she -0.027
l~sheikh 0.022
l~shortl 0.049
l~show 0.114
l~side 0.038
l~sie 0.022
l~signif -0.023
l~single -0.016
l~sinmun -0.04
l~sister -0.017
l~six -0.033
l~so -0.017
l~social -0.064
l~some -0.06
l~songun -0.048
l~south 0.037
l~space 0.018
l~specia 0.017
l~stabil -0.036
l~stage 0.086
l~start -0.019
l~starte 0.068
l~state -0.131
l~statio -0.04
l~step 0.061
l~still -0.047
l~strate 0.021
l~strong -0.047
l~su -0.015
l~succes -0.017
l~such -0.02
l~sugges -0.016
l~suk -0.031
l~sunday -0.07
l~sung 0.027
l~suprem -0.063
l~suspec -0.048
l~swoje 0.026
l~t -0.018
l~take -0.028
l~target -0.017
l~terren -0.029
l~terror -0.027
l~test -0.024
l~tested 0.027
l~testin 0.031
l~tests -0.023
l~the 0.045
l~their -0.028
l~them 0.025
l~there -0.049
l~they -0.038
l~third 0.042
l~those 0.018
l~though -0.024
l~three -0.024
l~throug 0.037
l~thursd 0.061
l~time -0.07
l~times -0.04
l~titled -0.016
l~to -0.038
l~today 0.056
l~took 0.112
l~tuesda 0.025
l~tuvo 0.015
l~tv -0.098
l~two -0.04
l~tym 0.029
l~u -0.044
l~un 0.041
l~unders 0.017
l~unidad -0.018
l~unific -0.078
l~unit -0.019
l~unity 0.019
l~univer 0.052
l~unveil 0.028
l~up -0.046
l~update 0.03
l~ups -0.024
l~us 0.018
l~use -0.031
l~using -0.02
l~variou 0.027
l~vehicl -0.018
l~vicepr 0.048
l~victor 0.019
l~warpla -0.031
l~water -0.017
l~way 0.024
l~we 0.092
l~wednes 0.161
l~week 0.113
l~weeks -0.04
l~were -0.034
l~whole -0.034
l~with 0.052
l~wladim 0.029
l~woman -0.031
l~women -0.034
l~won -0.025
l~work -0.032
l~world 0.095
l~write -0.02
l~y -0.028
l~year 0.03
l~years -0.03
l~yeol -0.016
l~yong 0.051
l~you 0.048
l~young -0.065
l~z 0.093
l~za -0.028
l~zapowi 0.035
manyForeignInTitle -0.091 -0.015 -0.004
noDprk -0.602 -0.566 -0.578
noForeign -0.66 -0.559 -0.497
order:both-before -0.037 -0.063 -0.072
order:both-behind -0.103 0.012 -0.046
order:dprk-foreign 0.372 0.29 0.27
order:foreign-dprk 0.193 0.32 0.215
others:lead -0.244 -0.218 -0.24
others:title -0.243 -0.201 -0.237
strength:lead 0.424 0.368 0.428
strength:rest 0.134 0.264 0.255
strength:title 0.478 0.402 0.521
sure 0.417 0.304 0.366
sure:CONSULT:planned 0.207 0.144 0.153
sure:CONSULT:told 0.072 0.093 0.1
sure:COOPERATE:told 0.074 0.06 0.06
sure:RELEASE:told 0.093 0.047 0.06
sure:SUPPORT:told -0.094 -0.107 -0.066
sure:lead:planned 0.134 0.09 0.091
sure:lead:told 0.053 0.108 0.106
sure:title:planned 0.117 0.086 0.096
sure:title:told 0.107 0.022 0.095
t:DPRK-PERSON 0.235 0.087 0.11
t:DPRK-PERSON>DPRK-state 0.023
t:DPRK-PERSON>FOREIGN-name 0.053
t:DPRK-PERSON>FOREIGN-person 0.023
t:DPRK-PERSON>PARTNER 0.044
t:DPRK-PERSON>arms -0.023
t:DPRK-PERSON>break -0.048
t:DPRK-PERSON>host 0.145
t:DPRK-PERSON>locative 0.055
t:DPRK-PERSON>meet 0.016
t:DPRK-PERSON>no-domestic -0.025
t:DPRK-PERSON>no-history -0.031
t:DPRK-PERSON>no-threat -0.02
t:DPRK-PERSON>no-weapon -0.015
t:DPRK-PERSON>say 0.118
t:DPRK-PERSON>urged 0.036
t:DPRK-PERSON>visit 0.064
t:DPRK-PERSON>vow 0.021
t:DPRK-leader -0.014 -0.021 -0.014
t:DPRK-north -0.068 -0.059 -0.056
t:DPRK-state 0.097 0.078 0.086
t:DPRK-state>DPRK-PERSON 0.067
t:DPRK-state>DPRK-state 0.067
t:DPRK-state>FOREIGN-name 0.136
t:DPRK-state>PARTNER 0.043
t:DPRK-state>arms -0.073
t:DPRK-state>break -0.049
t:DPRK-state>close 0.036
t:DPRK-state>discuss -0.041
t:DPRK-state>host -0.02
t:DPRK-state>locative 0.043
t:DPRK-state>meet -0.063
t:DPRK-state>negated -0.057
t:DPRK-state>no-crime -0.031
t:DPRK-state>no-defector 0.015
t:DPRK-state>no-history -0.029
t:DPRK-state>no-opinion -0.043
t:DPRK-state>no-weapon -0.021
t:DPRK-state>office -0.044
t:DPRK-state>perform -0.016
t:DPRK-state>planned 0.046
t:DPRK-state>prisoner -0.021
t:DPRK-state>say -0.042
t:DPRK-state>send 0.039
t:DPRK-state>topic 0.127
t:DPRK-state>topicHead -0.023
t:DPRK-state>trade 0.026
t:DPRK-state>troops 0.018
t:DPRK-state>urged 0.043
t:DPRK-state>vow 0.036
t:DPRK-venue 0.057 0.048 0.069
t:FOREIGN-city 0.013 0.033 0.021
t:FOREIGN-name 0.222 0.197 0.113
t:FOREIGN-name>DPRK-PERSON 0.051
t:FOREIGN-name>DPRK-state -0.182
t:FOREIGN-name>FOREIGN-name 0.091
t:FOREIGN-name>TALKER-name -0.025
t:FOREIGN-name>arms -0.022
t:FOREIGN-name>delegation 0.055
t:FOREIGN-name>host -0.026
t:FOREIGN-name>ignored 0.061
t:FOREIGN-name>meet -0.033
t:FOREIGN-name>no-opinion 0.018
t:FOREIGN-name>office 0.076
t:FOREIGN-name>planned -0.02
t:FOREIGN-name>say 0.042
t:FOREIGN-name>send -0.018
t:FOREIGN-name>trade 0.023
t:FOREIGN-name>urged -0.026
t:FOREIGN-name>visit -0.045
t:FOREIGN-organisation 0.034 0.034 0.027
t:FOREIGN-person 0.309 0.211 0.209
t:FOREIGN-person>locative -0.063
t:PARTNER 0.209 0.107 0.177
t:PARTNER>DPRK-PERSON 0.025
t:PARTNER>DPRK-state -0.069
t:PARTNER>FOREIGN-name 0.065
t:PARTNER>congratulate -0.033
t:PARTNER>invite 0.034
t:PARTNER>locative 0.108
t:PARTNER>meet 0.031
t:PARTNER>office 0.048
t:PARTNER>planned 0.027
t:PARTNER>prisoner 0.028
t:PARTNER>send -0.094
t:TALKER-city -0.102 -0.07 -0.07
t:TALKER-city>DPRK-state 0.03
t:TALKER-name -0.213 -0.225 -0.172
t:TALKER-name>DPRK-state 0.056
t:TALKER-name>FOREIGN-name -0.03
t:TALKER-name>TALKER-name -0.092
t:TALKER-name>TALKER-person -0.034
t:TALKER-name>break -0.035
t:TALKER-name>delegation -0.049
t:TALKER-name>locative -0.052
t:TALKER-name>negated -0.019
t:TALKER-name>no-defector -0.016
t:TALKER-name>no-opinion 0.05
t:TALKER-name>no-others -0.039
t:TALKER-name>no-weapon -0.052
t:TALKER-name>office -0.04
t:TALKER-name>send -0.02
t:TALKER-name>topic -0.052
t:TALKER-name>topicHead 0.023
t:TALKER-name>trade -0.019
t:TALKER-name>troops -0.034
t:TALKER-name>urged -0.07
t:TALKER-organisation 0.001 0.05 0.02
t:TALKER-organisation>say 0.021
t:TALKER-person -0.11 -0.095 -0.082
t:TALKER-person>TALKER-name -0.025
t:TALKER-person>locative -0.053
t:TALKER-person>meet -0.016
t:TALKER-person>topic -0.019
t:agreement -0.018 0.004 0.019
t:aid -0.067 -0.045 -0.04
t:arms 0.076 0.073 0.115
t:arms>DPRK-state 0.037
t:arms>arms 0.017
t:arms>locative 0.041
t:break 0.072 0.036 0.043
t:break>DPRK-state -0.023
t:break>FOREIGN-name -0.054
t:break>TALKER-name -0.032
t:break>locative 0.093
t:break>no-defector 0.015
t:break>no-domestic 0.055
t:break>no-threat 0.064
t:break>no-weapon -0.018
t:break>planned -0.021
t:break>topic -0.048
t:close 0.248 0.217 0.231
t:close>locative 0.019
t:conditional -0.013 0.023 0.004
t:congratulate 0.008 0.017 0.08
t:congratulate>DPRK-PERSON -0.058
t:congratulate>locative -0.022
t:culture -0.03 0.023 -0.007
t:delegation 0.149 0.264 0.125
t:delegation>PARTNER 0.016
t:delegation>locative 0.028
t:delegation>meet -0.023
t:delegation>say -0.03
t:delegation>topic 0.042
t:delegation>visit 0.039
t:discuss 0.025 0.036 0.025
t:discuss>ties 0.045
t:embassy 0.069 0.078 0.08
t:expel 0.261 0.17 0.173
t:export -0.024 -0.019 -0.017
t:fight -0.105 -0.099 -0.082
t:fight>locative -0.028
t:greet 0.029 0.043 0.029
t:greet>locative 0.022
t:host 0.045 0.094 0.012
t:host>FOREIGN-name -0.045
t:host>TALKER-name -0.033
t:host>locative 0.027
t:host>message 0.122
t:ignored 0.1 0.068 0.059
t:invite>locative 0.045
t:locative -0.161 -0.135 -0.14
t:locative>DPRK-PERSON -0.026
t:locative>DPRK-state -0.029
t:locative>FOREIGN-name 0.143
t:locative>PARTNER -0.105
t:locative>TALKER-city -0.028
t:locative>TALKER-name -0.073
t:locative>TALKER-organisation 0.036
t:locative>arms 0.042
t:locative>break 0.05
t:locative>discuss 0.026
t:locative>fight -0.031
t:locative>ignored -0.019
t:locative>locative -0.016
t:locative>meet -0.034
t:locative>no-domestic 0.018
t:locative>no-others -0.034
t:locative>no-threat -0.062
t:locative>office 0.05
t:locative>perform -0.033
t:locative>planned -0.028
t:locative>prisoner -0.035
t:locative>release 0.041
t:locative>say -0.047
t:locative>ties 0.041
t:locative>topic 0.088
t:locative>trade -0.09
t:locative>visit -0.039
t:locative>vow 0.064
t:meet 0.002 0.051 -0.05
t:meet>DPRK-PERSON -0.019
t:meet>DPRK-state 0.052
t:meet>PARTNER 0.026
t:meet>TALKER-name -0.067
t:meet>delegation 0.018
t:meet>locative -0.079
t:meet>office 0.037
t:meet>topic 0.024
t:message 0.093 0.243 0.111
t:message>congratulate 0.043
t:message>delegation 0.018
t:message>locative 0.06
t:negated -0.159 -0.127 -0.149
t:negated>locative -0.041
t:no-crime -0.161 -0.12 -0.132
t:no-crime>break -0.016
t:no-crime>no-crime -0.038
t:no-defector -0.059 -0.019 -0.039
t:no-defector>DPRK-state -0.069
t:no-defector>locative -0.099
t:no-domestic -0.033 -0.061 -0.086
t:no-domestic>DPRK-PERSON -0.023
t:no-domestic>DPRK-state -0.016
t:no-domestic>break 0.016
t:no-domestic>locative -0.037
t:no-domestic>no-domestic -0.033
t:no-domestic>say 0.044
t:no-domestic>topic -0.029
t:no-domestic>visit -0.025
t:no-history -0.095 -0.131 -0.109
t:no-history>DPRK-PERSON -0.066
t:no-history>DPRK-state 0.05
t:no-history>FOREIGN-name 0.048
t:no-history>locative -0.026
t:no-history>no-history -0.026
t:no-match 0.168 0.15 0.128
t:no-opinion -0.213 -0.182 -0.193
t:no-opinion>DPRK-state -0.027
t:no-opinion>locative -0.078
t:no-opinion>no-opinion 0.021
t:no-opinion>say -0.021
t:no-opinion>urged 0.027
t:no-others -0.158 -0.149 -0.154
t:no-others>TALKER-name 0.033
t:no-others>locative -0.065
t:no-others>meet -0.02
t:no-others>topic -0.022
t:no-threat -0.232 -0.186 -0.172
t:no-threat>DPRK-state 0.068
t:no-threat>FOREIGN-name -0.032
t:no-threat>TALKER-name -0.039
t:no-threat>TALKER-person -0.015
t:no-threat>break 0.036
t:no-threat>locative 0.024
t:no-threat>no-threat -0.063
t:no-threat>no-weapon -0.022
t:no-threat>topic -0.039
t:no-weapon -0.201 -0.14 -0.104
t:no-weapon>TALKER-name -0.016
t:no-weapon>arms 0.07
t:no-weapon>break -0.058
t:no-weapon>locative 0.048
t:no-weapon>no-domestic -0.018
t:no-weapon>no-weapon -0.053
t:no-weapon>planned -0.015
t:office 0.084 0.258 0.137
t:office>FOREIGN-name 0.026
t:office>TALKER-person -0.045
t:office>locative -0.017
t:office>visit 0.056
t:perform 0.127 0.203 0.111
t:perform>DPRK-state 0.03
t:planned 0.019 0.012 0.04
t:planned>locative -0.117
t:planned>meet 0.039
t:prisoner 0.277 0.194 0.183
t:prisoner>break 0.128
t:release 0.193 0.126 0.131
t:reopen 0.061 0.02 0.021
t:reopen>locative -0.018
t:reopen>no-weapon -0.025
t:reopen>trade 0.061
t:say -0.006 -0.031 -0.02
t:say>DPRK-state -0.032
t:say>TALKER-name 0.033
t:say>locative -0.041
t:say>no-weapon -0.019
t:say>planned 0.018
t:say>say -0.025
t:say>urged 0.052
t:seek 0.09 0.063 0.056
t:send -0.015 -0.006 0.004
t:send>arms 0.032
t:send>locative -0.041
t:send>message -0.026
t:sign -0.067 -0.044 -0.045
t:take 0.163 0.104 0.103
t:ties 0.089 0.078 0.056
t:ties>FOREIGN-name -0.063
t:ties>locative 0.044
t:topic -0.067 -0.09 -0.063
t:topic>DPRK-state -0.044
t:topic>FOREIGN-name -0.087
t:topic>TALKER-name 0.098
t:topic>break 0.028
t:topic>locative -0.026
t:topic>no-defector 0.03
t:topic>topicHead -0.026
t:topic>trade -0.029
t:topicHead 0.047 0.028 0.019
t:topicHead>DPRK-state 0.028
t:topicHead>break 0.03
t:topicHead>locative -0.032
t:trade -0.057 -0.003 -0.002
t:trade>locative -0.024
t:trade>no-weapon -0.035
t:troops -0.046 -0.033 -0.033
t:troops>locative 0.048
t:urged 0.027 0.04 0.032
t:urged>DPRK-state -0.045
t:urged>locative -0.027
t:urged>topic 0.021
t:visit 0.051 0.077 0.009
t:visit>DPRK-state 0.033
t:visit>DPRK-venue 0.021
t:visit>FOREIGN-name -0.033
t:visit>PARTNER 0.016
t:visit>no-domestic -0.022
t:vow 0.091 0.003 0.038
t:vow>locative 0.017
t=a -0.033
t=accused 0.027
t=accuses 0.034
t=against -0.024
t=allies -0.031
t=amid -0.036
t=anniver -0.045
t=arms_de -0.045
t=arrives 0.026
t=as -0.071
t=at 0.025
t=boost 0.037
t=border -0.097
t=briefin 0.147
t=broń 0.029
t=but 0.057
t=calls_f -0.037
t=citizen -0.03
t=claims -0.031
t=commemo -0.031
t=comment -0.019
t=concern -0.03
t=condole 0.034
t=confirm 0.027
t=congrat -0.016
t=constru -0.025
t=covid 0.097
t=crossed 0.04
t=crossin -0.04
t=cruise -0.017
t=daughte -0.043
t=defecto -0.045
t=delegac 0.071
t=delegat 0.163
t=denunci -0.017
t=despite 0.057
t=detaine 0.016
t=discuss -0.022
t=dmz -0.02
t=do 0.027
t=drones 0.057
t=embassy -0.028
t=en -0.033
t=end 0.056
t=envia -0.021
t=escalat -0.017
t=evacuat -0.019
t=expecte -0.021
t=expert -0.018
t=experts -0.031
t=farm -0.015
t=feats -0.021
t=felicit 0.023
t=fires -0.043
t=flights -0.041
t=fm 0.017
t=forces -0.036
t=foreign -0.062
t=from 0.166
t=give -0.022
t=greetin 0.028
t=hackers -0.023
t=held_in -0.019
t=how -0.025
t=icbm -0.017
t=if 0.028
t=in -0.045
t=into -0.059
t=joint_d -0.027
t=killed_ -0.022
t=king 0.055
t=korean_ 0.02
t=launche -0.063
t=lazarus -0.017
t=leader -0.073
t=like 0.046
t=ma 0.024
t=meet 0.06
t=meeting -0.08
t=meets 0.087
t=mensaje 0.038
t=message 0.06
t=ministe -0.032
t=missile -0.061
t=może -0.066
t=na -0.077
t=need_to 0.017
t=nie -0.027
t=no -0.02
t=not -0.033
t=nuclear -0.018
t=o -0.023
t=officia 0.042
t=on -0.016
t=ostrzeg -0.05
t=over -0.048
t=paper -0.028
t=parade 0.048
t=perform 0.078
t=persona 0.018
t=pledges 0.027
t=pociski -0.033
t=policy -0.03
t=possibl -0.038
t=present -0.029
t=preside 0.08
t=prime_m -0.03
t=promise 0.052
t=provoca -0.03
t=rakieto -0.019
t=rakiety 0.015
t=receive 0.043
t=recibe 0.096
t=regalo 0.073
t=reports -0.017
t=review -0.029
t=sanctio 0.033
t=satelli 0.016
t=say -0.052
t=says 0.091
t=seeks 0.029
t=sends 0.053
t=should -0.022
t=shows -0.022
t=shows_o 0.038
t=since 0.021
t=slams -0.017
t=soldier 0.156
t=spy_sat -0.026
t=stateme 0.021
t=submari -0.031
t=support -0.016
t=talks 0.151
t=tension -0.034
t=that -0.064
t=threat -0.017
t=ties 0.057
t=to -0.137
t=tour 0.024
t=tourist -0.047
t=toward -0.024
t=trade -0.021
t=trip -0.083
t=troops -0.015
t=ukraine 0.055
t=urged -0.02
t=urges -0.019
t=visit -0.163
t=visits 0.12
t=w -0.046
t=watch -0.022
t=weapons 0.036
t=what 0.043
t=what_we 0.027
t=who 0.055
t=why 0.038
t=will -0.023
t=workers 0.041
t=举行会 -0.029
t=会见 -0.074
t=周年 -0.025
t=在 -0.026
t=将 0.044
t=总理 -0.033
t=称 -0.033
t=通电话 -0.016
text:length:0 -0.138 -0.099 -0.098
text:length:1 0.352 0.297 0.282
text:length:2 -0.059 -0.004 -0.079
text:length:3 -0.182 -0.015 -0.168
text:length:4 -0.49 -0.526 -0.489
title+:CONSULT:close 0.091 0.064 0.058
title+:CONSULT:dprk-place 0.019 0.036 0.025
title+:CONSULT:loose -0.061 -0.041 -0.041
title+:CONSULT:planned 0.028 0.019 0.019
title+:CONSULT:tight 0.202 0.174 0.167
title+:COOPERATE:close -0.025 -0.043 -0.027
title+:COOPERATE:dprk-place -0.067 -0.043 -0.044
title+:COOPERATE:loose 0.048 0.033 0.033
title+:COOPERATE:planned 0.053 0.042 0.052
title+:COOPERATE:tight 0.011 0.054 0.069
title+:SUPPORT:close 0.036 0.057 0.054
title+:SUPPORT:dprk-place -0.099 -0.053 -0.061
title+:SUPPORT:tight -0.08 -0.082 -0.057
title+:arms:both-before -0.015 -0.01 -0.01
title+:arms:dprk-foreign 0.019 0.013 0.013
title+:arms:foreign-dprk 0.086 0.061 0.066
title+:both-before:KOR -0.021 0.002 0.018
title+:both-before:RUS 0.236 0.175 0.197
title+:both-before:USA 0.072 0.048 0.04
title+:both-before:other -0.02 -0.007 -0.021
title+:both-behind:RUS -0.056 -0.062 -0.047
title+:congratulate+0 -0.013 -0.033 -0.001
title+:delegation:both-before 0.033 0.041 0.037
title+:delegation:dprk-foreign 0.023 0.028 0.02
title+:delegation:foreign-dprk 0.04 0.034 0.03
title+:discuss:both-before -0.002 -0.027 -0.012
title+:dprk-foreign:CHN 0.033 0.031 0.026
title+:dprk-foreign:KOR -0.036 -0.016 -0.01
title+:dprk-foreign:RUS 0.069 0.052 0.049
title+:dprk-foreign:RUS-person 0.052 0.036 0.035
title+:dprk-foreign:other 0.017 0.026 0.017
title+:foreign-dprk:CHN 0.013 0.016 0.018
title+:foreign-dprk:RUS 0.175 0.123 0.128
title+:foreign-dprk:USA -0.043 -0.045 -0.036
title+:foreign-dprk:other -0.015 -0.022 -0.015
title+:invite+0 0.023 0.018 0.02
title+:meet+0 0.075 0.05 0.048
title+:meet:both-before 0.07 0.046 0.045
title+:meet:dprk-foreign 0.02 0.014 0.014
title+:message:both-before 0.013 0.025 0.05
title+:message:both-behind 0.018 0.025 0.017
title+:message:dprk-foreign 0.048 0.069 0.048
title+:perform+trade 0.037 0.026 0.027
title+:perform:both-before 0.059 0.047 0.055
title+:source 0.028 0.019 0.019
title+:theme+arms 0.099 0.07 0.075
title+:theme+culture -0.054 -0.06 -0.043
title+:theme+delegation 0.059 0.079 0.063
title+:theme+message 0.02 0.081 0.078
title+:theme+trade 0.057 0.062 0.069
title+:theme+troops -0.068 -0.045 -0.046
title+:trade:both-before 0.084 0.076 0.079
title+:trade:dprk-foreign -0.015 -0.007 -0.002
title+:visit+0 0.108 0.087 0.079
title+:visit:both-before 0.018 0.013 0.013
title+:visit:dprk-foreign 0.036 0.033 0.028
title+:visit:foreign-dprk 0.018 0.018 0.014
title+:vow+0 0.022 -0.006 0.007
title+:vow:dprk-foreign 0.05 0.013 0.025
title:CONSULT:close -0.168 -0.148 -0.13
title:CONSULT:dprk-place 0.032 0.054 0.036
title:CONSULT:planned 0.068 0.051 0.06
title:CONSULT:tight 0.178 0.143 0.15
title:COOPERATE:close -0.127 -0.093 -0.099
title:COOPERATE:dprk-place -0.019 0.004 -0.006
title:COOPERATE:planned -0.083 -0.055 -0.055
title:COOPERATE:tight -0.067 0 -0.002
title:RELEASE:tight 0.13 0.07 0.079
title:SUPPORT:close 0.082 0.101 0.089
title:SUPPORT:dprk-place -0.048 0.002 -0.018
title:SUPPORT:tight -0.007 -0.029 0.007
title:agreement:both-before -0.023 -0.019 -0.017
title:arms:both-before -0.016 -0.013 -0.018
title:arms:dprk-foreign -0.039 -0.028 -0.032
title:both-before:KOR 0.056 0.036 0.081
title:both-before:RUS 0.249 0.184 0.202
title:both-before:USA -0.208 -0.147 -0.162
title:both-before:USA-person 0.043 0.029 0.029
title:both-before:other -0.046 -0.036 -0.051
title:both-behind:KOR -0.053 -0.037 -0.038
title:both-behind:RUS -0.109 -0.07 -0.072
title:both-behind:USA -0.077 -0.068 -0.058
title:both-behind:other 0.072 0.108 0.072
title:colon 0.013 -0.029 0.014
title:congratulate+0 -0.04 -0.048 -0.018
title:congratulate:foreign-dprk -0.068 -0.075 -0.056
title:dash -0.046 -0.031 -0.031
title:dprk-foreign:CHN 0.162 0.138 0.125
title:dprk-foreign:KOR -0.158 -0.116 -0.108
title:dprk-foreign:RUS 0.242 0.172 0.167
title:dprk-foreign:RUS-person 0.075 0.051 0.051
title:dprk-foreign:USA -0.04 -0.023 -0.022
title:dprk-foreign:other -0.063 -0.088 -0.065
title:dprk-head -0.188 -0.104 -0.068
title:dprk-place 0.094 0.12 0.09
title:dprk-source 0.086 0.039 0.041
title:dprk-topic -0.108 -0.096 -0.082
title:fight+0 -0.055 -0.057 -0.045
title:first:CHN -0.072 0.015 -0.128
title:first:JPN -0.079 -0.073 -0.082
title:first:KOR -0.206 -0.111 -0.104
title:first:KOR-person -0.065 -0.06 -0.05
title:first:RUS 0.559 0.408 0.428
title:first:UN 0.067 0.088 0.059
title:first:USA -0.251 -0.273 -0.234
title:first:USA-person -0.341 -0.229 -0.229
title:first:XXX 0.036 0.043 0.049
title:first:dprk-kim 0.016 0.011 0.011
title:first:dprk-leader -0.014 -0.021 -0.014
title:first:dprk-person 0.174 0.068 0.091
title:first:dprk-state -0.025 -0.037 -0.07
title:first:dprk-venue 0.026 0.034 0.041
title:first:none -0.192 -0.124 -0.221
title:first:other -0.157 -0.09 -0.112
title:foreign-dprk:CHN 0.024 0.029 0.025
title:foreign-dprk:KOR -0.055 -0.042 -0.031
title:foreign-dprk:RUS 0.278 0.194 0.198
title:foreign-dprk:USA -0.021 -0.015 0.002
title:foreign-dprk:USA-person -0.154 -0.104 -0.104
title:foreign-dprk:other -0.105 -0.083 -0.075
title:foreign-head 0 0.027 0.006
title:foreign-place 0.025 -0.105 -0.043
title:foreign-source 0.089 0.088 0.085
title:greet+0 0.019 0.028 0.019
title:greet+message 0.02 0.029 0.02
title:greet:dprk-foreign 0.038 0.057 0.038
title:host+0 0.034 0.033 0.031
title:host+message 0.028 0.03 0.038
title:host:dprk-foreign 0.077 0.062 0.057
title:list 0.123 0.083 0.083
title:meet+0 0.027 -0.001 0.012
title:meet:both-before 0.06 0.043 0.047
title:meet:both-behind -0.027 -0.013 -0.016
title:meet:dprk-foreign 0.078 0.063 0.056
title:meet:foreign-dprk -0.085 -0.096 -0.076
title:message:both-behind 0.033 0.05 0.034
title:message:dprk-foreign 0.017 0.024 0.016
title:perform+0 0.017 0.011 0.011
title:perform:both-before -0.029 -0.013 -0.024
title:question 0.09 0.058 0.054
title:quote -0.455 -0.38 -0.389
title:release+0 0.034 0.022 0.021
title:release+prisoner 0.053 0.031 0.034
title:release:dprk-foreign 0.051 0.036 0.038
title:release:foreign-dprk 0.104 0.082 0.075
title:said:dprk:before 0.06 0.044 0.049
title:said:dprk:behind -0.147 -0.099 -0.099
title:said:dprk:none -0.058 -0.044 -0.052
title:said:party:before -0.02 -0.023 -0.035
title:said:party:behind 0.107 0.054 0.065
title:said:third:behind 0.074 0.05 0.05
title:said:unknown:before -0.124 -0.075 -0.064
title:said:unknown:none -0.047 -0.047 -0.042
title:send+arms 0.027 0.021 0.026
title:send+message -0.083 -0.044 -0.045
title:send:both-before -0.016 -0.013 -0.018
title:send:dprk-foreign -0.036 -0.014 -0.018
title:send:foreign-dprk -0.105 -0.067 -0.062
title:source 0.029 0.03 0.022
title:take+arms 0.06 0.041 0.041
title:take:foreign-dprk 0.06 0.041 0.041
title:theme+agreement -0.069 -0.05 -0.048
title:theme+arms -0.07 -0.052 -0.06
title:theme+delegation 0.031 0.03 0.025
title:theme+message 0.085 0.097 0.074
title:theme+trade -0.123 -0.077 -0.069
title:theme+troops -0.034 -0.023 -0.023
title:trade:both-before -0.08 -0.049 -0.043
title:trade:dprk-foreign 0.019 0.014 0.016
title:trade:foreign-dprk -0.061 -0.041 -0.041
title:unframed:congratulate -0.015 -0.012 0.029
title:unframed:fight -0.034 -0.03 -0.026
title:unframed:host -0.043 0.012 -0.076
title:unframed:invite 0.005 0.001 -0.016
title:unframed:meet 0.059 0.112 0.017
title:unframed:none -0.752 -0.736 -0.75
title:unframed:perform -0.008 0.001 -0.017
title:unframed:reopen 0.065 0.054 0.046
title:unframed:send 0.012 0.028 0.051
title:unframed:theme -0.046 -0.025 -0.055
title:unframed:visit 0.037 0.063 -0.014
title:visit+0 -0.195 -0.17 -0.14
title:visit:both-before -0.038 -0.049 -0.036
title:visit:dprk-foreign -0.098 -0.148 -0.099
title:visit:foreign-dprk 0.025 0.089 0.058
title:vow+0 0.109 0.05 0.064
title:vow:both-before 0.096 0.064 0.064
title:vow:dprk-foreign 0.081 0.031 0.045
title:words:0 0 0.036 0.015
title:words:1 -0.182 -0.054 -0.104
title:words:2 -0.026 -0.04 -0.079
title:words:3 -0.297 -0.226 -0.243
title:words:4 -0.011 -0.063 -0.141
t~0 -0.055
t~a -0.118
t~abroad -0.053
t~across -0.017
t~action -0.022
t~activi -0.021
t~admini 0.05
t~agricu -0.018
t~air -0.034
t~all -0.022
t~an -0.065
t~and 0.074
t~anti -0.026
t~army -0.024
t~arsena -0.015
t~attack 0.044
t~author -0.048
t~be -0.055
t~buildi 0.046
t~by -0.109
t~c 0.025
t~call 0.04
t~calls -0.02
t~capabl 0.015
t~carrie -0.016
t~centra -0.063
t~ceremo -0.026
t~chief -0.022
t~commit -0.038
t~compan 0.037
t~comple 0.017
t~con 0.034
t~confro -0.027
t~corea 0.049
t~corean -0.029
t~countr -0.033
t~danger -0.044
t~day 0.016
t~de -0.026
t~death -0.018
t~defens -0.025
t~develo 0.042
t~dictat -0.04
t~drill -0.017
t~drills -0.037
t~drone -0.026
t~during 0.019
t~effort 0.048
t~ex -0.045
t~expres -0.024
t~face 0.04
t~facili -0.028
t~failed 0.03
t~family -0.026
t~far -0.041
t~financ -0.041
t~fire -0.017
t~flies -0.023
t~food 0.034
t~force -0.03
t~foreig -0.028
t~go 0.028
t~google 0.019
t~ground 0.016
t~harris -0.076
t~have 0.032
t~held 0.096
t~here 0.032
t~high 0.019
t~his -0.035
t~hit -0.015
t~hits -0.027
t~hold 0.032
t~holds -0.03
t~home 0.101
t~i 0.057
t~import -0.021
t~intens -0.021
t~intern -0.031
t~it 0.101
t~its -0.045
t~jets -0.015
t~k 0.016
t~kcna 0.028
t~key 0.026
t~know 0.033
t~korea -0.015
t~la -0.045
t~launch -0.026
t~leader 0.027
t~level 0.053
t~life -0.031
t~live 0.045
t~make 0.018
t~makes -0.022
t~man -0.036
t~memori 0.016
t~milita 0.064
t~millio 0.053
t~minist 0.02
t~nation -0.05
t~new -0.087
t~north 0.017
t~now -0.048
t~odpowi -0.053
t~of -0.161
t~off -0.04
t~operat 0.032
t~orders -0.019
t~organi -0.103
t~out 0.02
t~overse 0.022
t~pacifi -0.021
t~peace -0.024
t~people 0.028
t~photo -0.042
t~pierws 0.033
t~pm -0.025
t~po 0.03
t~politi -0.049
t~por 0.019
t~power -0.026
t~produc -0.054
t~progra -0.02
t~przepr -0.016
t~publis -0.045
t~readou -0.023
t~record -0.046
t~region 0.047
t~remark -0.021
t~respon -0.016
t~reunif 0.018
t~revolu -0.025
t~rodong -0.04
t~school -0.021
t~scramb -0.049
t~sea -0.018
t~second -0.015
t~securi -0.047
t~seriou -0.017
t~sessio -0.023
t~sie 0.024
t~sinmun -0.04
t~sister -0.017
t~site 0.063
t~south 0.02
t~state 0.036
t~still -0.06
t~strate 0.036
t~strugg 0.112
t~succes -0.052
t~suspec -0.032
t~t -0.064
t~target -0.031
t~tech -0.03
t~test -0.017
t~tests -0.044
t~the 0.031
t~their 0.018
t~this 0.057
t~three -0.069
t~tiktok -0.021
t~time 0.02
t~to -0.025
t~unveil -0.032
t~up -0.026
t~victor -0.03
t~war 0.027
t~was -0.02
t~week 0.028
t~west -0.054
t~with 0.173
t~women -0.032
t~work -0.042
t~workin -0.018
t~y 0.13
t~year 0.027
t~years -0.018
t~you -0.04
t~z 0.18
`;
