/**
 * The classifier's model. Written by `npm run train`, not by hand: `shared/classify/score-features.ts` tells how it is read.
 *
 * Provenance: fitted on 2026-11-25 to 5239 labelled stories, 1026 of them engagements, borderline ones left
 * out (file of sha256 5b25d8560f5df8e1…). Cross-validated by month and event:
 * P 0.880, R 0.875, F1 0.878, ECE 0.007;
 * counterparts 0.941, category macro-F1 0.801, category 0.870, status 0.945, direction 0.862.
 */
export const MODEL_NAME = 'roles-2-d8516f';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: 1.129, offset: 0.126 } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = `
against:lead:crime -0.186 -0.139 -0.154
against:lead:defector 0.069 0.124 0.053
against:lead:domestic -0.009 -0.166 -0.194
against:lead:history -0.102 -0.236 -0.187
against:lead:match -0.01 0.031 0.008
against:lead:opinion -0.178 -0.231 -0.208
against:lead:others -0.345 -0.304 -0.345
against:lead:threat -0.125 -0.201 -0.116
against:lead:weapon -0.432 -0.333 -0.344
against:title:crime -0.22 -0.166 -0.191
against:title:defector -1 -0.967 -0.987
against:title:domestic -0.098 -0.159 -0.168
against:title:history -0.1 -0.19 -0.144
against:title:match -1.327 -1.347 -1.369
against:title:opinion -0.258 -0.232 -0.226
against:title:others -0.326 -0.263 -0.289
against:title:threat -0.494 -0.368 -0.35
against:title:weapon -0.239 -0.171 -0.14
agree:category -0.144 -0.11 -0.047
agree:country -0.014 -0.02 0.04
asked:lead -1.003 -1.003 -1.004
asked:title -2.597 -2.657 -2.646
bias -0.994 -0.783 -1.007
close:0 -0.851 -0.714 -0.847
close:1 -0.045 -0.097 -0.131
close:2 -0.047 -0.008 -0.034
close:3 0.095 0.147 0.089
close:4 -0.041 -0.016 -0.02
close:5 0.324 0.334 0.365
contact:congratulate 0.041 0.044 0.071
contact:discuss -0.066 -0.026 -0.037
contact:expel 0.161 0.108 0.108
contact:export -0.038 -0.036 -0.03
contact:fight -0.126 -0.122 -0.1
contact:greet 0.05 0.075 0.05
contact:host 0.09 0.089 0.084
contact:invite 0.009 -0.01 -0.015
contact:meet 0.072 -0.021 -0.056
contact:perform -0.098 -0.032 -0.081
contact:release 0.086 0.026 0.036
contact:reopen 0.113 0.086 0.081
contact:seek 0.094 0.062 0.061
contact:send -0.086 -0.049 -0.023
contact:take 0.075 0.05 0.05
contact:theme-arms -0.174 -0.122 -0.127
contact:theme-culture 0.081 0.09 0.082
contact:theme-delegation 0.182 0.201 0.187
contact:theme-message 0.034 0.032 0.026
contact:theme-trade -0.084 -0.002 -0.023
contact:theme-troops -0.026 0.023 -0.007
contact:visit -0.002 0.133 0.035
contact:vow 0.084 0.018 0.036
dprk:deictic 0.017 0.026 0.017
dprk:kim 0.134 0.089 0.09
dprk:north 0.075 0.014 -0.006
dprk:person 0.083 -0.069 0.023
dprk:state -0.016 0.342 0.092
dprk:venue 0.127 0.177 0.159
dprkPersonInTitle 0.157 0.056 0.069
dprkTopicInTitle -0.262 -0.178 -0.133
echo 0.036 0.074 0.047
echoForeign 0.055 0.043 0.058
foreignInTitle 0.167 0.181 0.119
foreignPersonInTitle 0.088 0.059 0.059
frame:lead:close -0.043 -0.077 -0.024
frame:lead:loose 0.007 0.097 0.031
frame:lead:tight 0.097 0.088 0.11
frame:rest:close -0.077 -0.053 -0.041
frame:rest:loose 0.041 0.088 0.047
frame:rest:tight 0.037 0.078 0.069
frame:title:close -0.084 -0.047 -0.038
frame:title:tight 0.19 0.159 0.193
hedge:lead:negated -0.965 -0.944 -0.94
hedge:lead:unreal -0.714 -0.652 -0.686
hedge:lead:urged -0.648 -0.651 -0.645
hedge:rest:negated -0.051 -0.036 -0.042
hedge:rest:unreal -0.044 -0.06 -0.042
hedge:rest:urged -0.096 -0.072 -0.083
hedge:title:negated -2.978 -2.986 -2.986
hedge:title:unreal -2.157 -2.13 -2.154
hedge:title:urged -2.431 -2.397 -2.46
l:DPRK-PERSON -0.082 -0.035 -0.07
l:DPRK-PERSON>DPRK-state 0.123
l:DPRK-PERSON>FOREIGN-name 0.049
l:DPRK-PERSON>PARTNER -0.071
l:DPRK-PERSON>arms -0.068
l:DPRK-PERSON>break -0.041
l:DPRK-PERSON>host 0.133
l:DPRK-PERSON>locative -0.05
l:DPRK-PERSON>no-domestic -0.034
l:DPRK-PERSON>no-history -0.058
l:DPRK-PERSON>no-threat 0.028
l:DPRK-PERSON>office 0.043
l:DPRK-PERSON>planned 0.019
l:DPRK-PERSON>say 0.015
l:DPRK-PERSON>topic 0.101
l:DPRK-PERSON>urged 0.033
l:DPRK-PERSON>vow 0.091
l:DPRK-deictic 0.132 0.197 0.132
l:DPRK-deictic>locative 0.036
l:DPRK-deictic>topic 0.022
l:DPRK-leader -0.037 -0.039 -0.031
l:DPRK-leader>DPRK-PERSON -0.023
l:DPRK-north 0.082 0.049 0.057
l:DPRK-north>office 0.09
l:DPRK-north>ties 0.045
l:DPRK-state -0.129 0.173 -0.008
l:DPRK-state>DPRK-state 0.037
l:DPRK-state>DPRK-venue 0.06
l:DPRK-state>FOREIGN-name 0.105
l:DPRK-state>TALKER-name -0.043
l:DPRK-state>arms -0.028
l:DPRK-state>close -0.015
l:DPRK-state>delegation 0.091
l:DPRK-state>discuss -0.023
l:DPRK-state>host 0.054
l:DPRK-state>locative 0.029
l:DPRK-state>negated -0.042
l:DPRK-state>no-crime -0.028
l:DPRK-state>no-defector -0.022
l:DPRK-state>no-domestic -0.099
l:DPRK-state>no-history -0.051
l:DPRK-state>no-opinion -0.017
l:DPRK-state>no-threat -0.048
l:DPRK-state>no-weapon -0.107
l:DPRK-state>office -0.076
l:DPRK-state>perform -0.028
l:DPRK-state>say 0.044
l:DPRK-state>send 0.067
l:DPRK-state>take 0.061
l:DPRK-state>ties -0.038
l:DPRK-state>topic -0.022
l:DPRK-state>topicHead -0.019
l:DPRK-state>trade 0.034
l:DPRK-state>troops -0.038
l:DPRK-state>visit -0.077
l:DPRK-venue 0.252 0.305 0.319
l:DPRK-venue>DPRK-PERSON 0.039
l:DPRK-venue>topic 0.048
l:DPRK-venue>trade 0.057
l:FOREIGN-city 0.152 0.151 0.142
l:FOREIGN-city>FOREIGN-name 0.016
l:FOREIGN-city>host -0.024
l:FOREIGN-city>locative 0.16
l:FOREIGN-city>topic -0.042
l:FOREIGN-name 0.209 0.058 -0.008
l:FOREIGN-name>DPRK-PERSON 0.057
l:FOREIGN-name>DPRK-deictic 0.052
l:FOREIGN-name>DPRK-north 0.016
l:FOREIGN-name>DPRK-state -0.074
l:FOREIGN-name>FOREIGN-city 0.025
l:FOREIGN-name>FOREIGN-name 0.158
l:FOREIGN-name>FOREIGN-person 0.024
l:FOREIGN-name>PARTNER 0.126
l:FOREIGN-name>arms 0.04
l:FOREIGN-name>break -0.044
l:FOREIGN-name>congratulate 0.144
l:FOREIGN-name>discuss -0.018
l:FOREIGN-name>host -0.017
l:FOREIGN-name>ignored -0.017
l:FOREIGN-name>locative -0.042
l:FOREIGN-name>negated 0.051
l:FOREIGN-name>no-domestic 0.015
l:FOREIGN-name>no-history 0.049
l:FOREIGN-name>no-opinion 0.081
l:FOREIGN-name>no-others 0.039
l:FOREIGN-name>no-threat -0.035
l:FOREIGN-name>no-weapon 0.051
l:FOREIGN-name>office 0.165
l:FOREIGN-name>planned 0.033
l:FOREIGN-name>prisoner 0.053
l:FOREIGN-name>say 0.115
l:FOREIGN-name>seek 0.068
l:FOREIGN-name>send 0.086
l:FOREIGN-name>topic -0.117
l:FOREIGN-name>topicHead -0.027
l:FOREIGN-name>trade 0.046
l:FOREIGN-name>troops -0.026
l:FOREIGN-name>urged -0.104
l:FOREIGN-organisation 0.105 0.132 0.096
l:FOREIGN-person 0.147 0.119 0.107
l:FOREIGN-person>FOREIGN-name 0.063
l:FOREIGN-person>locative -0.019
l:FOREIGN-person>office 0.015
l:PARTNER 0.103 0.025 0.059
l:PARTNER>DPRK-PERSON -0.072
l:PARTNER>DPRK-north 0.051
l:PARTNER>DPRK-state 0.059
l:PARTNER>TALKER-name 0.068
l:PARTNER>arms 0.092
l:PARTNER>congratulate 0.037
l:PARTNER>delegation -0.026
l:PARTNER>locative 0.026
l:PARTNER>meet -0.018
l:PARTNER>message -0.018
l:PARTNER>office -0.019
l:PARTNER>say 0.019
l:PARTNER>topic 0.034
l:PARTNER>visit 0.045
l:TALKER-city -0.2 -0.198 -0.208
l:TALKER-city>DPRK-state -0.036
l:TALKER-city>TALKER-name -0.044
l:TALKER-city>break 0.02
l:TALKER-city>locative -0.029
l:TALKER-city>no-history 0.061
l:TALKER-city>perform -0.038
l:TALKER-city>send 0.023
l:TALKER-city>topic -0.063
l:TALKER-city>topicHead -0.034
l:TALKER-city>trade -0.025
l:TALKER-name -0.471 -0.447 -0.447
l:TALKER-name>DPRK-PERSON 0.016
l:TALKER-name>DPRK-state -0.017
l:TALKER-name>FOREIGN-name -0.053
l:TALKER-name>TALKER-name -0.135
l:TALKER-name>break -0.042
l:TALKER-name>delegation -0.075
l:TALKER-name>embassy 0.02
l:TALKER-name>ignored -0.05
l:TALKER-name>locative -0.09
l:TALKER-name>meet -0.036
l:TALKER-name>negated -0.024
l:TALKER-name>no-crime -0.02
l:TALKER-name>no-defector 0.03
l:TALKER-name>no-history -0.083
l:TALKER-name>no-opinion -0.08
l:TALKER-name>no-others -0.082
l:TALKER-name>no-threat 0.161
l:TALKER-name>no-weapon -0.021
l:TALKER-name>office -0.055
l:TALKER-name>perform -0.033
l:TALKER-name>planned -0.069
l:TALKER-name>prisoner 0.026
l:TALKER-name>send 0.017
l:TALKER-name>sign -0.024
l:TALKER-name>topic -0.107
l:TALKER-name>trade -0.037
l:TALKER-name>visit 0.022
l:TALKER-organisation 0.072 0.075 0.052
l:TALKER-organisation>locative -0.052
l:TALKER-organisation>say 0.024
l:TALKER-person -0.244 -0.165 -0.164
l:TALKER-person>break 0.063
l:TALKER-person>locative -0.065
l:TALKER-person>planned -0.028
l:TALKER-person>say -0.037
l:agreement -0.045 -0.121 -0.084
l:agreement>topic -0.038
l:aid 0.073 0.03 0.024
l:aid>locative 0.082
l:arms 0.002 0.007 0.04
l:arms>FOREIGN-name 0.073
l:arms>TALKER-name -0.048
l:arms>arms 0.084
l:arms>break -0.026
l:arms>no-domestic -0.017
l:arms>say 0.046
l:arms>send 0.133
l:break 0.093 0.209 0.121
l:break>FOREIGN-name 0.024
l:break>TALKER-name 0.053
l:break>arms -0.058
l:break>break -0.124
l:break>delegation -0.024
l:break>host 0.087
l:break>locative -0.052
l:break>negated 0.019
l:break>no-history -0.026
l:break>no-opinion 0.047
l:break>no-threat 0.103
l:break>planned -0.027
l:break>prisoner 0.033
l:break>say -0.044
l:break>send -0.018
l:break>topic 0.081
l:break>topicHead 0.031
l:break>trade 0.021
l:break>visit 0.118
l:break>vow -0.028
l:close 0.091 0.083 0.046
l:congratulate -0.044 -0.083 0.006
l:congratulate>DPRK-PERSON -0.019
l:congratulate>DPRK-state 0.035
l:congratulate>FOREIGN-name 0.106
l:congratulate>locative -0.026
l:congratulate>office -0.048
l:congratulate>send 0.145
l:congratulate>topic -0.043
l:culture -0.007 0.053 0.008
l:culture>locative -0.026
l:culture>planned -0.015
l:culture>topic 0.067
l:delegation 0.177 0.241 0.122
l:delegation>DPRK-PERSON 0.029
l:delegation>DPRK-state 0.045
l:delegation>FOREIGN-name 0.154
l:delegation>PARTNER 0.033
l:delegation>break -0.026
l:delegation>delegation 0.047
l:delegation>locative 0.036
l:delegation>meet -0.083
l:delegation>no-domestic -0.081
l:delegation>no-history 0.017
l:delegation>no-threat -0.022
l:delegation>office 0.047
l:delegation>planned -0.023
l:delegation>say -0.033
l:delegation>topic -0.019
l:delegation>topicHead 0.019
l:delegation>visit 0.023
l:discuss 0.01 -0.037 -0.011
l:discuss>locative 0.024
l:discuss>perform 0.054
l:discuss>topicHead -0.029
l:embassy 0.138 0.127 0.102
l:embassy>locative 0.015
l:expel 0.104 0.063 0.09
l:fight -0.216 -0.175 -0.168
l:fight>locative -0.089
l:fight>topic -0.019
l:greet -0.013 -0.019 -0.013
l:host 0.13 0.282 0.088
l:host>DPRK-state -0.022
l:host>FOREIGN-name -0.062
l:host>PARTNER -0.02
l:host>TALKER-name -0.017
l:host>locative 0.018
l:host>meet 0.038
l:host>message 0.193
l:host>topicHead -0.015
l:ignored -0.17 -0.185 -0.303
l:ignored>DPRK-state -0.047
l:ignored>TALKER-name -0.03
l:ignored>arms -0.018
l:ignored>break 0.022
l:ignored>no-opinion -0.026
l:ignored>say -0.072
l:ignored>send -0.024
l:invite -0.056 -0.067 -0.092
l:invite>PARTNER -0.026
l:invite>TALKER-name -0.02
l:locative -0.12 -0.076 -0.19
l:locative>DPRK-PERSON -0.047
l:locative>DPRK-north -0.02
l:locative>DPRK-state 0.016
l:locative>DPRK-venue 0.046
l:locative>FOREIGN-city 0.077
l:locative>FOREIGN-name 0.166
l:locative>FOREIGN-organisation 0.031
l:locative>PARTNER 0.028
l:locative>TALKER-city -0.059
l:locative>TALKER-name -0.037
l:locative>TALKER-organisation 0.036
l:locative>TALKER-person -0.038
l:locative>aid 0.031
l:locative>arms -0.077
l:locative>break 0.099
l:locative>close 0.057
l:locative>congratulate -0.101
l:locative>culture 0.08
l:locative>delegation 0.096
l:locative>discuss 0.015
l:locative>fight -0.084
l:locative>host -0.05
l:locative>ignored 0.061
l:locative>meet -0.034
l:locative>message -0.021
l:locative>negated -0.058
l:locative>no-crime -0.021
l:locative>no-defector 0.016
l:locative>no-domestic 0.027
l:locative>no-history 0.046
l:locative>no-opinion -0.044
l:locative>no-others -0.067
l:locative>no-threat -0.114
l:locative>no-weapon -0.058
l:locative>office 0.161
l:locative>planned 0.026
l:locative>reopen -0.041
l:locative>take 0.038
l:locative>ties 0.069
l:locative>topic -0.109
l:locative>topicHead -0.028
l:locative>trade 0.038
l:locative>troops -0.048
l:locative>urged -0.058
l:locative>vow -0.024
l:meet 0.12 0.136 -0.019
l:meet>DPRK-PERSON 0.05
l:meet>DPRK-state 0.062
l:meet>FOREIGN-name -0.024
l:meet>TALKER-name -0.021
l:meet>congratulate -0.033
l:meet>delegation 0.026
l:meet>locative 0.048
l:meet>meet 0.096
l:meet>no-history -0.027
l:meet>no-others -0.096
l:meet>office 0.066
l:meet>planned -0.079
l:meet>reopen 0.032
l:meet>say -0.033
l:meet>topic -0.053
l:meet>urged -0.015
l:meet>visit 0.017
l:message 0.325 0.495 0.332
l:message>DPRK-state -0.038
l:message>congratulate 0.072
l:message>locative 0.202
l:message>message 0.026
l:message>send 0.016
l:negated -0.219 -0.222 -0.2
l:negated>DPRK-state 0.025
l:negated>TALKER-name 0.015
l:negated>break -0.028
l:negated>locative -0.129
l:negated>perform 0.016
l:negated>say -0.037
l:negated>send -0.021
l:negated>topic -0.015
l:negated>topicHead -0.033
l:negated>urged 0.079
l:no-crime -0.117 -0.09 -0.102
l:no-crime>DPRK-state -0.025
l:no-crime>break -0.022
l:no-crime>delegation -0.022
l:no-crime>locative -0.03
l:no-crime>no-crime -0.068
l:no-crime>no-opinion -0.017
l:no-crime>say -0.024
l:no-defector 0.081 0.132 0.069
l:no-defector>TALKER-name -0.028
l:no-defector>break 0.033
l:no-defector>locative 0.04
l:no-defector>say 0.04
l:no-domestic 0.082 -0.044 -0.034
l:no-domestic>DPRK-PERSON -0.027
l:no-domestic>DPRK-state -0.164
l:no-domestic>FOREIGN-name 0.066
l:no-domestic>TALKER-name 0.054
l:no-domestic>break 0.026
l:no-domestic>locative 0.057
l:no-domestic>no-domestic -0.031
l:no-domestic>no-history -0.015
l:no-domestic>no-weapon -0.018
l:no-domestic>office -0.02
l:no-domestic>perform -0.018
l:no-domestic>planned -0.02
l:no-domestic>say 0.057
l:no-domestic>send -0.035
l:no-domestic>troops 0.018
l:no-domestic>visit -0.03
l:no-history -0.08 -0.154 -0.108
l:no-history>DPRK-PERSON 0.048
l:no-history>DPRK-state -0.02
l:no-history>FOREIGN-name 0.069
l:no-history>PARTNER -0.04
l:no-history>TALKER-name -0.056
l:no-history>congratulate 0.056
l:no-history>delegation 0.035
l:no-history>locative -0.082
l:no-history>no-domestic -0.032
l:no-history>no-history -0.019
l:no-history>no-others -0.022
l:no-history>office -0.11
l:no-history>say -0.046
l:no-history>visit -0.037
l:no-match -0.01 0.031 0.008
l:no-opinion -0.164 -0.177 -0.144
l:no-opinion>DPRK-north 0.033
l:no-opinion>FOREIGN-name 0.045
l:no-opinion>PARTNER -0.048
l:no-opinion>TALKER-name -0.042
l:no-opinion>break 0.046
l:no-opinion>host -0.019
l:no-opinion>locative 0.086
l:no-opinion>no-opinion -0.026
l:no-opinion>no-others -0.028
l:no-opinion>office -0.048
l:no-opinion>perform -0.029
l:no-opinion>say 0.077
l:no-opinion>topic -0.052
l:no-others -0.168 -0.128 -0.107
l:no-others>DPRK-north -0.027
l:no-others>DPRK-state -0.042
l:no-others>FOREIGN-name 0.142
l:no-others>TALKER-name 0.03
l:no-others>delegation -0.018
l:no-others>locative -0.087
l:no-others>meet -0.054
l:no-others>no-history -0.041
l:no-others>no-opinion -0.015
l:no-others>no-others -0.04
l:no-others>no-threat 0.041
l:no-others>perform -0.034
l:no-others>send 0.023
l:no-others>topic -0.03
l:no-others>topicHead -0.038
l:no-threat -0.21 -0.232 -0.161
l:no-threat>DPRK-state 0.044
l:no-threat>FOREIGN-name -0.028
l:no-threat>TALKER-name -0.053
l:no-threat>TALKER-person -0.041
l:no-threat>break 0.055
l:no-threat>locative -0.052
l:no-threat>negated -0.017
l:no-threat>no-opinion 0.031
l:no-threat>no-others 0.044
l:no-threat>no-threat 0.061
l:no-threat>no-weapon -0.016
l:no-threat>topic -0.103
l:no-threat>trade 0.036
l:no-threat>urged -0.025
l:no-weapon -0.264 -0.199 -0.197
l:no-weapon>DPRK-state -0.038
l:no-weapon>FOREIGN-name 0.02
l:no-weapon>TALKER-name -0.016
l:no-weapon>break -0.024
l:no-weapon>no-weapon -0.078
l:no-weapon>say -0.022
l:no-weapon>topic -0.023
l:no-weapon>topicHead -0.018
l:no-weapon>urged -0.019
l:no-weapon>visit -0.018
l:office -0.108 0.007 -0.041
l:office>DPRK-PERSON -0.042
l:office>DPRK-deictic 0.048
l:office>DPRK-state 0.064
l:office>FOREIGN-name 0.074
l:office>FOREIGN-person 0.021
l:office>PARTNER 0.035
l:office>TALKER-person -0.179
l:office>break 0.033
l:office>no-history 0.126
l:office>say -0.081
l:office>topic 0.114
l:office>topicHead -0.06
l:office>visit 0.054
l:perform 0.057 0.177 -0.019
l:perform>DPRK-state 0.03
l:perform>TALKER-name -0.018
l:perform>locative 0.114
l:perform>perform -0.027
l:perform>say -0.015
l:perform>send -0.032
l:perform>ties 0.036
l:perform>urged -0.049
l:planned 0.031 0.043 -0.031
l:planned>DPRK-state -0.021
l:planned>FOREIGN-name -0.046
l:planned>break 0.068
l:planned>delegation -0.021
l:planned>locative 0.052
l:planned>meet 0.098
l:planned>negated -0.033
l:planned>no-domestic -0.027
l:planned>no-opinion 0.025
l:planned>no-others 0.036
l:planned>no-threat -0.017
l:planned>perform 0.039
l:planned>planned -0.023
l:planned>say -0.053
l:planned>topic -0.076
l:planned>urged 0.059
l:planned>visit -0.037
l:prisoner 0.176 0.137 0.126
l:release 0.015 -0.055 -0.029
l:release>DPRK-state 0.016
l:release>no-threat -0.031
l:reopen 0.02 -0.062 -0.019
l:reopen>DPRK-state -0.044
l:reopen>break -0.015
l:reopen>locative -0.094
l:reopen>no-opinion -0.025
l:reopen>no-weapon -0.016
l:reopen>planned -0.015
l:reopen>trade 0.067
l:say 0.04 -0.034 -0.055
l:say>DPRK-north 0.057
l:say>DPRK-state -0.077
l:say>FOREIGN-city 0.036
l:say>FOREIGN-name 0.125
l:say>PARTNER -0.059
l:say>TALKER-city -0.04
l:say>TALKER-name -0.125
l:say>break 0.033
l:say>delegation -0.053
l:say>host 0.028
l:say>locative 0.112
l:say>meet 0.027
l:say>negated -0.044
l:say>no-defector -0.024
l:say>no-history -0.037
l:say>no-others -0.041
l:say>no-threat -0.018
l:say>no-weapon -0.025
l:say>office 0.058
l:say>perform 0.059
l:say>say 0.054
l:say>send -0.039
l:say>take -0.017
l:say>ties 0.036
l:say>topic -0.042
l:say>unreal 0.034
l:say>urged 0.08
l:seek>arms 0.073
l:seek>locative 0.087
l:send -0.004 0.055 -0.006
l:send>DPRK-PERSON -0.132
l:send>DPRK-state -0.036
l:send>FOREIGN-name 0.059
l:send>PARTNER 0.103
l:send>TALKER-name -0.026
l:send>arms 0.047
l:send>break -0.018
l:send>congratulate 0.037
l:send>delegation 0.056
l:send>locative -0.02
l:send>message 0.196
l:send>no-crime -0.032
l:send>no-domestic -0.032
l:send>no-history -0.021
l:send>no-opinion 0.05
l:send>no-others 0.035
l:send>planned -0.015
l:send>reopen 0.019
l:send>say -0.016
l:send>ties 0.05
l:send>trade -0.02
l:send>urged 0.055
l:sign -0.01 0.037 0.002
l:take 0.102 0.084 0.113
l:take>TALKER-name 0.055
l:take>locative -0.015
l:take>say -0.034
l:take>urged 0.051
l:ties 0.116 0.168 0.106
l:ties>FOREIGN-name -0.076
l:ties>PARTNER 0.059
l:ties>TALKER-name -0.017
l:ties>locative 0.046
l:ties>say 0.036
l:topic -0.243 -0.081 -0.13
l:topic>DPRK-state -0.111
l:topic>FOREIGN-name -0.117
l:topic>break -0.038
l:topic>delegation -0.018
l:topic>ignored -0.06
l:topic>locative -0.18
l:topic>no-domestic 0.05
l:topic>no-history -0.054
l:topic>no-others -0.022
l:topic>no-threat -0.026
l:topic>no-weapon -0.027
l:topic>office -0.063
l:topic>perform 0.031
l:topic>planned 0.071
l:topic>say -0.047
l:topic>topic -0.091
l:topic>topicHead -0.026
l:topic>urged -0.021
l:topic>visit 0.03
l:topicHead -0.182 -0.123 -0.15
l:topicHead>DPRK-PERSON -0.031
l:topicHead>DPRK-state -0.076
l:topicHead>FOREIGN-name 0.074
l:topicHead>TALKER-name -0.064
l:topicHead>arms 0.041
l:topicHead>break 0.023
l:topicHead>delegation -0.052
l:topicHead>host -0.022
l:topicHead>locative -0.031
l:topicHead>meet -0.027
l:topicHead>negated -0.034
l:topicHead>no-domestic 0.038
l:topicHead>no-opinion -0.063
l:topicHead>no-threat -0.016
l:topicHead>planned 0.05
l:topicHead>send 0.029
l:topicHead>topic -0.033
l:topicHead>topicHead 0.021
l:topicHead>urged -0.036
l:trade 0.107 0.025 0.077
l:trade>DPRK-state 0.023
l:trade>FOREIGN-name -0.063
l:trade>locative -0.088
l:trade>no-domestic 0.016
l:trade>no-weapon -0.018
l:trade>planned -0.027
l:trade>say 0.062
l:trade>send 0.048
l:trade>trade 0.016
l:trade>visit -0.027
l:troops -0.258 -0.208 -0.2
l:troops>FOREIGN-name -0.072
l:troops>TALKER-name -0.02
l:troops>fight -0.031
l:troops>locative -0.017
l:troops>say -0.016
l:unreal -0.071 -0.001 -0.029
l:unreal>topic -0.019
l:urged -0.221 -0.178 -0.185
l:urged>DPRK-state -0.057
l:urged>TALKER-name -0.052
l:urged>locative -0.094
l:urged>no-others -0.019
l:urged>planned -0.025
l:urged>say -0.02
l:urged>send -0.04
l:urged>topic -0.021
l:urged>topicHead -0.027
l:urged>urged -0.026
l:urged>visit -0.02
l:visit 0.041 0.082 0.009
l:visit>DPRK-PERSON 0.028
l:visit>DPRK-state 0.059
l:visit>DPRK-venue 0.03
l:visit>FOREIGN-name 0.019
l:visit>PARTNER -0.084
l:visit>TALKER-name -0.073
l:visit>delegation 0.018
l:visit>locative -0.106
l:visit>no-defector -0.047
l:visit>no-others 0.02
l:visit>no-weapon -0.017
l:visit>planned 0.033
l:visit>send 0.023
l:visit>topic 0.064
l:visit>urged -0.017
l:visit>visit 0.023
l:vow 0.235 0.136 0.196
l:vow>FOREIGN-name 0.09
l:vow>locative 0.041
l=a -0.064
l=about -0.056
l=accordi 0.083
l=affairs -0.064
l=after -0.082
l=agreed 0.017
l=ahead_o 0.026
l=airspac 0.034
l=allianc 0.051
l=allies -0.038
l=ambassa 0.018
l=amid -0.04
l=analyst 0.095
l=anivers 0.125
l=anniver -0.023
l=announc 0.052
l=arms 0.037
l=artille 0.033
l=artyler -0.052
l=as_rega -0.028
l=assista 0.059
l=at 0.046
l=back 0.037
l=ballist -0.04
l=before 0.125
l=believe -0.024
l=birthda -0.033
l=bolster 0.026
l=bombers 0.035
l=border -0.097
l=broni -0.028
l=but -0.059
l=called_ -0.017
l=capital 0.031
l=celebra -0.051
l=chairma 0.05
l=citizen 0.036
l=claims 0.024
l=close 0.03
l=commemo 0.066
l=communi 0.05
l=concern 0.045
l=condemn 0.04
l=conjunt 0.033
l=constru 0.027
l=coopera 0.143
l=could -0.108
l=covid 0.116
l=credent 0.029
l=crisis -0.015
l=critici -0.04
l=crossed 0.027
l=crossin -0.035
l=daughte -0.039
l=de_visi 0.076
l=deal 0.015
l=declara -0.09
l=deepeni 0.017
l=defense 0.027
l=delegac 0.055
l=delegat 0.191
l=demand -0.022
l=demilit -0.031
l=demise_ -0.046
l=deploye -0.047
l=despite 0.049
l=detaine -0.03
l=directo 0.092
l=dirigen -0.115
l=dirigie 0.042
l=discuss 0.029
l=dmz -0.025
l=do -0.031
l=dostarc -0.019
l=drones 0.038
l=economy -0.049
l=embajad 0.061
l=embassy 0.043
l=en 0.065
l=end 0.019
l=enviara 0.032
l=exhibit -0.024
l=expecte 0.074
l=factory 0.052
l=felicit 0.025
l=fight -0.021
l=fightin -0.021
l=film 0.023
l=fired -0.019
l=flight 0.036
l=for -0.074
l=forces -0.052
l=foreign -0.017
l=former -0.088
l=friends 0.054
l=from 0.149
l=fuel -0.018
l=general -0.147
l=get -0.027
l=gift -0.035
l=group -0.108
l=had_a_f 0.029
l=had_a_t 0.05
l=histori -0.057
l=history 0.047
l=homepag -0.015
l=how 0.044
l=in -0.055
l=inspect 0.016
l=intervi -0.026
l=into -0.079
l=issue 0.016
l=issues -0.015
l=japan_a -0.024
l=joint_d -0.033
l=juche_i 0.098
l=killed_ -0.041
l=king 0.022
l=korean_ 0.102
l=labor -0.016
l=launche -0.05
l=lazarus -0.018
l=leader 0.084
l=letter -0.026
l=like -0.02
l=marked -0.015
l=may 0.043
l=media -0.032
l=meeting -0.04
l=mensaje 0.075
l=message 0.177
l=met 0.067
l=militar 0.133
l=ministe -0.085
l=ministr 0.078
l=missile -0.087
l=mission 0.032
l=nato -0.038
l=near -0.066
l=negotia -0.028
l=newspap -0.06
l=nie 0.017
l=no -0.061
l=nuklear -0.019
l=officia 0.019
l=on -0.11
l=one_day -0.027
l=open -0.016
l=opened -0.032
l=opening 0.049
l=outside 0.029
l=over 0.025
l=paid 0.05
l=paper -0.017
l=parade 0.098
l=peninsu 0.02
l=perform 0.032
l=planned 0.02
l=plans_t 0.047
l=pledged 0.039
l=pociski -0.028
l=pociskó 0.027
l=podała 0.031
l=poinfor 0.016
l=policy -0.036
l=possibl 0.035
l=powiedz 0.026
l=premier -0.059
l=present 0.065
l=preside 0.024
l=prime_m -0.05
l=private 0.061
l=promise 0.025
l=provide -0.029
l=provoca 0.03
l=przeciw -0.054
l=przekaz -0.057
l=puppet 0.07
l=railway -0.026
l=rakieto -0.019
l=receive 0.093
l=recepti 0.036
l=recibio 0.087
l=release -0.148
l=remains -0.019
l=report -0.031
l=reporte -0.051
l=respons -0.046
l=said -0.086
l=say 0.046
l=says 0.034
l=secreta 0.107
l=seeking -0.031
l=seeks 0.02
l=seminar -0.018
l=sending 0.025
l=sent 0.103
l=shells 0.055
l=should -0.033
l=showing -0.024
l=shows -0.025
l=sign 0.031
l=since -0.053
l=situati -0.028
l=sobre 0.057
l=soldier -0.149
l=solidar 0.021
l=soon -0.017
l=south_k -0.02
l=spokesm 0.06
l=spotkan -0.096
l=state_m 0.053
l=stateme -0.116
l=strengt -0.029
l=student -0.032
l=study_o -0.062
l=summit -0.018
l=support -0.038
l=talks 0.024
l=tension 0.021
l=than 0.06
l=that -0.067
l=threat 0.019
l=ties 0.033
l=to -0.116
l=told 0.037
l=tourist -0.046
l=toward -0.016
l=towards 0.028
l=trade -0.037
l=trainin 0.034
l=transfe 0.071
l=travel 0.019
l=trilate -0.049
l=troops -0.019
l=ukraine 0.074
l=us_and_ -0.017
l=via -0.029
l=vice-ch 0.036
l=vice_pr -0.075
l=visit -0.079
l=visita 0.02
l=visited -0.081
l=visitin 0.099
l=visits 0.044
l=vowed 0.032
l=w 0.06
l=war_in 0.024
l=warned -0.032
l=warns 0.081
l=watch -0.021
l=we 0.031
l=what 0.02
l=when 0.087
l=where 0.016
l=whether -0.018
l=while 0.06
l=who -0.058
l=will -0.106
l=without -0.055
l=wojskow 0.024
l=would 0.109
l=would_b -0.052
l=wystrze -0.023
l=不 -0.021
l=举行会 -0.038
l=于 -0.032
l=会见 -0.072
l=共同 -0.03
l=到 -0.051
l=周年 -0.03
l=在 -0.115
l=声明 -0.03
l=将 0.029
l=局势 -0.021
l=工业园 0.062
l=应 0.026
l=总理 -0.032
l=报道 0.015
l=朝鲜半岛 -0.041
l=纪念 -0.03
l=表示 0.043
l=通电话 -0.02
lead+:CONSULT:close 0.079 0.076 0.065
lead+:CONSULT:dprk-place 0.173 0.18 0.149
lead+:CONSULT:loose 0.01 0.031 0.009
lead+:CONSULT:planned 0.072 0.071 0.058
lead+:CONSULT:tight 0.087 0.019 0.038
lead+:COOPERATE:close -0.084 -0.008 -0.024
lead+:COOPERATE:dprk-place -0.023 -0.007 -0.007
lead+:COOPERATE:loose -0.048 -0.028 -0.049
lead+:COOPERATE:tight 0.02 0.066 0.11
lead+:RELEASE:close 0.014 0.02 0.03
lead+:RELEASE:loose -0.046 -0.046 -0.038
lead+:SUPPORT:close 0.048 0.035 0.03
lead+:SUPPORT:dprk-place -0.001 0.015 -0.006
lead+:SUPPORT:loose 0.216 0.173 0.176
lead+:SUPPORT:tight 0.055 0.067 0.059
lead+:arms:both-before 0.015 0.008 0.004
lead+:arms:dprk-foreign -0.089 -0.07 -0.068
lead+:arms:foreign-dprk 0.017 0.026 0.047
lead+:both-before:CHN 0.073 0.098 0.061
lead+:both-before:JPN -0.057 -0.057 -0.067
lead+:both-before:KOR -0.079 -0.064 -0.095
lead+:both-before:RUS 0.229 0.155 0.198
lead+:both-before:RUS-person -0.113 -0.076 -0.076
lead+:both-before:USA 0.044 0.027 0.003
lead+:both-before:other -0.04 -0.039 -0.024
lead+:both-behind:CHN 0.075 0.083 0.056
lead+:both-behind:KOR -0.031 -0.02 -0.025
lead+:both-behind:RUS 0.071 0.107 0.075
lead+:both-behind:RUS-person 0.082 0.055 0.055
lead+:both-behind:USA -0.041 -0.018 -0.008
lead+:both-behind:USA-person -0.075 -0.051 -0.051
lead+:both-behind:other -0.036 -0.027 -0.013
lead+:congratulate+0 0.041 0.046 0.075
lead+:congratulate:both-behind 0.037 0.041 0.052
lead+:congratulate:dprk-foreign 0.022 0.032 0.019
lead+:congratulate:foreign-dprk 0.024 0.034 0.046
lead+:culture:both-behind 0.028 0.056 0.041
lead+:delegation:both-before 0.088 0.078 0.1
lead+:delegation:both-behind -0.022 -0.01 -0.014
lead+:delegation:dprk-foreign -0.019 -0.007 0.013
lead+:delegation:foreign-dprk 0.029 -0.034 -0.02
lead+:discuss+0 -0.039 -0.037 -0.031
lead+:discuss:both-before 0.015 0.021 0.014
lead+:dprk-foreign:CHN 0.052 0.021 0.046
lead+:dprk-foreign:KOR -0.14 -0.087 -0.056
lead+:dprk-foreign:RUS 0.095 0.036 0.08
lead+:dprk-foreign:RUS-person 0.051 0.036 0.035
lead+:dprk-foreign:USA 0.016 0.006 0.009
lead+:dprk-foreign:other 0.17 0.207 0.194
lead+:fight+0 -0.032 -0.023 -0.007
lead+:fight:both-before -0.022 -0.022 -0.016
lead+:foreign-dprk:CHN 0.04 0.031 0.016
lead+:foreign-dprk:KOR -0.084 -0.093 -0.077
lead+:foreign-dprk:RUS 0.073 0.07 0.091
lead+:foreign-dprk:USA -0.083 -0.076 -0.066
lead+:foreign-dprk:other -0.043 -0.044 -0.031
lead+:host+0 0.04 0.082 0.051
lead+:host+message 0.014 0.02 0.013
lead+:host:dprk-foreign 0.027 0.033 0.024
lead+:invite+0 0.015 -0.001 0.007
lead+:invite:dprk-foreign 0.039 0.025 0.024
lead+:meet+0 -0.004 0.008 -0.06
lead+:meet:both-before -0.05 -0.036 -0.087
lead+:meet:both-behind -0.075 -0.072 -0.064
lead+:meet:dprk-foreign 0.099 0.078 0.078
lead+:meet:foreign-dprk 0.017 0.034 0.007
lead+:message:dprk-foreign 0.097 0.139 0.095
lead+:message:foreign-dprk 0.001 0.02 0.007
lead+:perform+0 -0.02 -0.016 -0.03
lead+:perform+trade 0.059 0.069 0.053
lead+:perform:both-before 0.059 0.062 0.02
lead+:perform:both-behind -0.026 -0.018 -0.019
lead+:perform:foreign-dprk -0.025 -0.024 -0.025
lead+:release+0 -0.056 -0.061 -0.033
lead+:send+arms 0.062 0.06 0.086
lead+:send+delegation -0.03 -0.042 -0.034
lead+:send+message 0.083 0.109 0.091
lead+:send:both-before 0.022 0.04 0.027
lead+:send:both-behind -0.026 -0.022 -0.032
lead+:send:dprk-foreign 0.003 0.033 0.029
lead+:send:foreign-dprk 0.065 0.041 0.081
lead+:source -0.02 0.006 0.002
lead+:theme+agreement -0.098 -0.133 -0.106
lead+:theme+aid -0.024 -0.019 -0.025
lead+:theme+arms -0.108 -0.071 -0.051
lead+:theme+culture 0.014 0.051 0.035
lead+:theme+delegation 0.131 0.105 0.131
lead+:theme+message 0.071 0.127 0.074
lead+:theme+trade -0.069 -0.03 -0.01
lead+:theme+troops -0.13 -0.095 -0.094
lead+:trade:both-before -0.054 -0.036 -0.036
lead+:trade:both-behind 0.022 0.007 0.013
lead+:trade:dprk-foreign 0.052 0.057 0.073
lead+:trade:foreign-dprk -0.08 -0.052 -0.053
lead+:troops:dprk-foreign -0.064 -0.044 -0.046
lead+:visit+0 0.269 0.196 0.18
lead+:visit:both-before 0.032 0.022 -0.001
lead+:visit:both-behind 0.156 0.161 0.128
lead+:visit:dprk-foreign 0.02 -0.046 0.008
lead+:visit:foreign-dprk 0.079 0.073 0.057
lead+:vow+0 0.227 0.14 0.152
lead+:vow:both-before 0.119 0.083 0.087
lead+:vow:dprk-foreign 0.123 0.083 0.083
lead:AID:close 0.018 0.01 0.006
lead:CONSULT:close -0.017 -0.045 -0.023
lead:CONSULT:dprk-place 0.081 0.109 0.049
lead:CONSULT:loose -0.124 -0.092 -0.081
lead:CONSULT:tight 0.085 0.06 0.03
lead:COOPERATE:close -0.071 -0.04 -0.025
lead:COOPERATE:dprk-place -0.061 -0.014 -0.028
lead:COOPERATE:loose -0.007 0.068 0.015
lead:COOPERATE:planned 0.039 0.026 0.026
lead:COOPERATE:tight -0.017 0.013 0.043
lead:RELEASE:close 0.028 -0.012 0.009
lead:RELEASE:tight 0.026 0.016 0.016
lead:SUPPORT:dprk-place -0.017 -0.004 -0.008
lead:SUPPORT:loose 0.104 0.102 0.076
lead:SUPPORT:tight -0.011 -0.02 0.009
lead:agreement:both-before 0.051 0.016 0.026
lead:arms:both-before 0.017 0.011 0.009
lead:arms:dprk-foreign -0.085 -0.058 -0.058
lead:both-before:CHN 0.047 0.085 0.059
lead:both-before:JPN -0.066 -0.068 -0.076
lead:both-before:KOR -0.051 -0.044 -0.019
lead:both-before:RUS 0.222 0.142 0.158
lead:both-before:USA -0.164 -0.115 -0.125
lead:both-before:other 0.017 0.036 0.004
lead:both-behind:CHN -0.023 -0.013 -0.017
lead:both-behind:RUS -0.06 -0.018 -0.013
lead:both-behind:USA -0.036 -0.017 -0.022
lead:both-behind:other -0.032 -0.003 -0.015
lead:congratulate+0 -0.013 -0.047 -0.001
lead:congratulate:foreign-dprk -0.031 -0.057 -0.033
lead:delegation:both-before 0.031 0.031 0.044
lead:delegation:both-behind 0.006 0.018 0.004
lead:delegation:foreign-dprk 0.054 0.029 0.055
lead:discuss+0 0.018 0.012 0.012
lead:discuss:both-before 0.036 0.023 0.024
lead:discuss:foreign-dprk -0.05 -0.034 -0.034
lead:dprk-foreign:CHN 0.023 -0.023 0
lead:dprk-foreign:JPN -0.027 -0.03 -0.027
lead:dprk-foreign:KOR -0.139 -0.063 -0.048
lead:dprk-foreign:RUS 0.378 0.268 0.274
lead:dprk-foreign:RUS-person 0.132 0.09 0.089
lead:dprk-foreign:USA -0.134 -0.119 -0.118
lead:dprk-foreign:USA-person 0.043 0.033 0.03
lead:dprk-foreign:other 0.067 0.092 0.052
lead:dprk-head -0.171 -0.115 -0.119
lead:dprk-place 0.162 0.319 0.134
lead:dprk-source 0.072 0.106 0.08
lead:dprk-topic -0.1 -0.078 -0.071
lead:fight+0 -0.088 -0.07 -0.068
lead:first:CHN -0.041 0.099 -0.087
lead:first:JPN -0.093 -0.09 -0.078
lead:first:KOR -0.239 -0.209 -0.247
lead:first:KOR-person -0.04 -0.03 -0.028
lead:first:RUS 0.281 0.192 0.246
lead:first:RUS-person 0.129 0.087 0.087
lead:first:UN 0.031 0.059 0.024
lead:first:USA -0.298 -0.277 -0.264
lead:first:USA-person -0.172 -0.115 -0.115
lead:first:XXX 0.008 0.022 0.009
lead:first:dprk-leader -0.017 -0.025 -0.017
lead:first:dprk-north -0.068 -0.074 -0.076
lead:first:dprk-person 0.185 0.212 0.155
lead:first:dprk-state -0.089 0.025 -0.083
lead:first:dprk-venue 0.031 0.04 0.042
lead:first:none -0.087 -0.118 -0.104
lead:first:other -0.057 -0.163 -0.032
lead:foreign-dprk:CHN 0.112 0.14 0.136
lead:foreign-dprk:KOR -0.091 -0.056 -0.082
lead:foreign-dprk:RUS 0.101 0.076 0.083
lead:foreign-dprk:RUS-person 0.066 0.047 0.045
lead:foreign-dprk:UN 0.022 0 0.002
lead:foreign-dprk:USA -0.144 -0.132 -0.112
lead:foreign-dprk:USA-person -0.045 -0.03 -0.03
lead:foreign-dprk:XXX -0.038 -0.056 -0.038
lead:foreign-dprk:other -0.03 -0.066 -0.01
lead:foreign-head 0.082 0.056 0.031
lead:foreign-place 0.254 0.17 0.164
lead:foreign-source 0.411 0.324 0.317
lead:foreign-topic -0.13 -0.1 -0.092
lead:host+0 0.046 0.037 0.037
lead:host+message 0.024 0.035 0.024
lead:host:both-behind -0.036 -0.024 -0.024
lead:host:dprk-foreign 0.089 0.077 0.068
lead:host:foreign-dprk 0.026 0.023 0.023
lead:invite+0 -0.024 -0.026 -0.043
lead:meet+0 -0.118 -0.105 -0.119
lead:meet:both-before -0.073 -0.051 -0.079
lead:meet:both-behind -0.173 -0.135 -0.125
lead:meet:dprk-foreign 0.092 0.034 0.041
lead:meet:foreign-dprk 0.036 0.047 0.043
lead:perform+0 -0.049 -0.025 -0.051
lead:perform+trade -0.027 -0.001 -0.011
lead:perform:both-before -0.027 -0.014 -0.027
lead:perform:both-behind 0.018 0.042 0.022
lead:perform:dprk-foreign -0.062 -0.035 -0.04
lead:perform:foreign-dprk -0.07 -0.088 -0.077
lead:release+0 -0.067 -0.083 -0.061
lead:release:foreign-dprk -0.007 -0.038 -0.018
lead:reopen+trade 0.092 0.062 0.062
lead:reopen:dprk-foreign 0.082 0.056 0.056
lead:said:dprk:before 0.096 0.077 0.099
lead:said:dprk:behind -0.04 -0.001 0.001
lead:said:dprk:none 0.029 0.107 0.055
lead:said:party:before -0.062 -0.052 -0.033
lead:said:party:behind 0.107 0.035 0.031
lead:said:third:before -0.041 -0.067 -0.058
lead:said:third:behind 0.057 0.023 0.007
lead:said:third:none -0.121 -0.158 -0.132
lead:said:unknown:before -0.17 -0.138 -0.127
lead:said:unknown:none 0.011 -0.03 -0.016
lead:send+aid -0.017 -0.017 -0.026
lead:send+arms 0.176 0.133 0.156
lead:send+delegation -0.112 -0.145 -0.103
lead:send+message 0.092 0.149 0.092
lead:send+trade -0.104 -0.07 -0.07
lead:send+troops -0.022 -0.007 0.005
lead:send:both-behind -0.026 -0.04 -0.027
lead:send:dprk-foreign 0.065 0.115 0.076
lead:send:foreign-dprk -0.022 -0.032 0.011
lead:source -0.07 -0.042 -0.025
lead:theme+agreement 0.035 -0.009 0.01
lead:theme+arms -0.093 -0.064 -0.066
lead:theme+culture 0.123 0.164 0.144
lead:theme+delegation 0.095 0.088 0.1
lead:theme+message -0.023 -0.022 -0.02
lead:theme+trade -0.063 -0.041 -0.028
lead:theme+troops -0.089 -0.065 -0.068
lead:trade:both-before -0.021 -0.017 -0.021
lead:trade:both-behind -0.034 -0.032 -0.026
lead:trade:dprk-foreign 0.062 0.055 0.067
lead:trade:foreign-dprk -0.07 -0.047 -0.048
lead:unframed:congratulate 0.059 0.073 0.077
lead:unframed:fight -0.058 -0.054 -0.046
lead:unframed:host 0.009 0.09 -0.02
lead:unframed:invite -0.018 -0.018 -0.02
lead:unframed:meet -0.089 -0.03 -0.098
lead:unframed:none -0.328 -0.345 -0.371
lead:unframed:perform 0.079 0.132 0.071
lead:unframed:reopen 0.054 0.047 0.04
lead:unframed:send -0.057 -0.039 -0.046
lead:unframed:theme -0.041 -0.037 -0.053
lead:unframed:visit -0.175 -0.13 -0.151
lead:visit+0 0.056 0.072 0.055
lead:visit:both-before 0.017 0.048 0.045
lead:visit:both-behind 0.03 0.024 0.015
lead:visit:dprk-foreign -0.07 -0.08 -0.048
lead:visit:foreign-dprk 0.102 0.113 0.072
lead:vow+0 0.059 0.052 0.043
lead:vow:both-before 0.027 0.036 0.023
lead:vow:dprk-foreign 0.083 0.055 0.055
lead:vow:foreign-dprk -0.091 -0.079 -0.068
l~0 -0.296
l~a -0.23
l~abroad 0.034
l~aby -0.029
l~achiev 0.034
l~across 0.022
l~action -0.025
l~activi -0.045
l~advanc -0.077
l~again -0.049
l~agencj 0.015
l~agency -0.015
l~agricu -0.02
l~air 0.016
l~al -0.095
l~all 0.041
l~along -0.023
l~also 0.064
l~an -0.245
l~and -0.036
l~announ 0.048
l~anothe 0.057
l~anti -0.029
l~appare -0.018
l~appear 0.077
l~are -0.111
l~area -0.019
l~armed 0.026
l~arsena -0.046
l~articl -0.028
l~atomic -0.025
l~attack -0.041
l~attemp -0.034
l~author -0.035
l~away -0.057
l~be 0.02
l~become -0.022
l~been -0.073
l~began 0.018
l~behind 0.051
l~believ -0.037
l~betwee -0.046
l~bigges -0.031
l~bilate 0.026
l~billio 0.017
l~birth -0.019
l~both -0.035
l~brough -0.035
l~build 0.047
l~buildi -0.036
l~by 0.165
l~called -0.025
l~callin 0.029
l~came -0.046
l~campai -0.041
l~can 0.056
l~capita 0.056
l~carrie 0.034
l~carryi 0.015
l~ceremo 0.116
l~challe -0.022
l~childr -0.026
l~co -0.021
l~combin -0.042
l~comman -0.022
l~commit -0.034
l~comple -0.028
l~con 0.04
l~conduc 0.029
l~confer -0.015
l~confli -0.021
l~contin -0.056
l~contri 0.015
l~countr 0.087
l~covera 0.051
l~cultur 0.046
l~curren 0.023
l~danger -0.062
l~days 0.021
l~de 0.028
l~death -0.082
l~decade 0.058
l~declar 0.032
l~deep -0.053
l~defenc -0.016
l~defend -0.026
l~defens -0.046
l~del 0.093
l~demons 0.075
l~descri -0.02
l~design 0.034
l~detect -0.022
l~develo -0.058
l~dictat -0.024
l~diplom 0.061
l~direct 0.05
l~disput -0.017
l~distri -0.039
l~do -0.029
l~docume -0.028
l~dollar -0.015
l~down -0.019
l~drill -0.033
l~drills 0.041
l~due 0.09
l~during -0.074
l~earlie -0.023
l~earthq -0.017
l~east 0.023
l~effort -0.151
l~el 0.075
l~emerge -0.022
l~ended 0.059
l~engage -0.015
l~epidem -0.019
l~este 0.025
l~even -0.02
l~events -0.023
l~ever 0.037
l~every 0.068
l~ex 0.021
l~execut -0.017
l~facili -0.037
l~facing 0.017
l~fallec -0.082
l~famili -0.041
l~featur 0.076
l~few 0.033
l~fighte 0.02
l~first -0.042
l~five -0.018
l~force -0.027
l~foreig 0.064
l~forwar -0.043
l~foundi -0.041
l~friend 0.039
l~full 0.08
l~funcio -0.017
l~genera 0.045
l~global -0.032
l~going 0.102
l~govern -0.051
l~gran 0.016
l~great -0.064
l~growin -0.08
l~had 0.09
l~has -0.032
l~have -0.127
l~he 0.053
l~head 0.022
l~headed 0.047
l~headqu 0.034
l~held -0.076
l~help 0.015
l~her -0.047
l~high 0.043
l~him -0.035
l~histor 0.039
l~hold 0.061
l~home 0.017
l~i 0.071
l~ideolo -0.022
l~image 0.033
l~imperi -0.026
l~impose -0.028
l~improv -0.018
l~in -0.052
l~incide 0.018
l~includ -0.058
l~indica -0.019
l~indust -0.021
l~inform -0.024
l~innova -0.028
l~inspec -0.021
l~intens -0.024
l~intent 0.044
l~interc -0.043
l~intere -0.058
l~intern 0.037
l~invasi 0.032
l~involv 0.036
l~is -0.047
l~isolat 0.017
l~issued -0.062
l~jest -0.038
l~jets -0.037
l~joint 0.074
l~just -0.071
l~keep 0.016
l~killed -0.04
l~known -0.037
l~kraju 0.032
l~ktore -0.058
l~ktory 0.023
l~la 0.039
l~larges 0.029
l~last 0.054
l~late -0.02
l~latest -0.049
l~launch -0.04
l~law -0.02
l~le 0.105
l~leader 0.084
l~least -0.072
l~led 0.152
l~left -0.029
l~level -0.024
l~life -0.037
l~local 0.016
l~long 0.084
l~look 0.047
l~los -0.022
l~lugar 0.019
l~made -0.018
l~mainla -0.033
l~major -0.019
l~make -0.023
l~making 0.018
l~many -0.017
l~mark 0.025
l~market -0.017
l~markin 0.016
l~marks -0.022
l~measur -0.017
l~media 0.017
l~memori 0.028
l~milita -0.027
l~millio 0.061
l~modern -0.018
l~month 0.049
l~months 0.024
l~more 0.082
l~mornin 0.12
l~most -0.022
l~motivo 0.036
l~move -0.031
l~moves 0.059
l~multip 0.046
l~narusz -0.059
l~nation -0.096
l~nearly -0.035
l~neighb 0.039
l~newly 0.026
l~news -0.042
l~north -0.029
l~northe -0.027
l~now 0.033
l~obrony 0.069
l~occasi -0.021
l~od 0.018
l~odpowi -0.029
l~of -0.071
l~off 0.065
l~office -0.032
l~okazji 0.06
l~old 0.094
l~one -0.038
l~only -0.015
l~operat 0.025
l~or -0.038
l~order -0.017
l~ordere -0.031
l~organi -0.104
l~our 0.056
l~own 0.034
l~pair 0.031
l~pandem 0.11
l~para 0.024
l~part -0.028
l~partic 0.038
l~parts -0.031
l~passed -0.033
l~peace -0.026
l~people -0.056
l~period -0.052
l~person -0.04
l~photo -0.026
l~piatek 0.018
l~place 0.107
l~po 0.044
l~politi -0.083
l~ponied 0.054
l~por -0.027
l~posted -0.018
l~power -0.034
l~powerf 0.038
l~powolu 0.09
l~presen -0.031
l~presid -0.022
l~preven -0.023
l~previo -0.027
l~primer 0.029
l~produc -0.071
l~progre -0.025
l~projec 0.048
l~prompt -0.034
l~protec 0.02
l~provin -0.049
l~przywo 0.06
l~public -0.185
l~publis -0.035
l~put -0.082
l~que 0.039
l~raised 0.035
l~rare 0.034
l~realiz -0.015
l~recent 0.05
l~reconn 0.015
l~record -0.102
l~regime 0.015
l~region 0.04
l~remain 0.017
l~remark -0.024
l~report 0.045
l~repres 0.093
l~requir 0.035
l~resolu -0.019
l~respec 0.044
l~respon -0.03
l~restri 0.044
l~result -0.036
l~reunif 0.019
l~revolu -0.024
l~rising -0.015
l~roku 0.036
l~run -0.026
l~satell -0.02
l~saying -0.019
l~scale -0.017
l~school -0.035
l~scient -0.018
l~scramb -0.049
l~se -0.062
l~second -0.028
l~secret 0.101
l~securi -0.034
l~seen 0.021
l~senior 0.038
l~separa 0.05
l~series -0.029
l~seriou 0.03
l~sessio -0.025
l~set -0.042
l~shared 0.063
l~she -0.027
l~show 0.109
l~side 0.041
l~sie 0.042
l~signif -0.028
l~single -0.015
l~sister -0.017
l~six -0.019
l~so -0.018
l~sobote -0.016
l~social -0.026
l~some -0.048
l~south 0.032
l~space 0.017
l~specia 0.017
l~stabil -0.036
l~stage 0.088
l~start -0.016
l~starte 0.069
l~state -0.022
l~step 0.062
l~still -0.05
l~strate 0.026
l~strong -0.043
l~su -0.017
l~such -0.015
l~sugges -0.02
l~suprem -0.017
l~suspec -0.049
l~t -0.015
l~take -0.029
l~terren -0.033
l~terror -0.027
l~test -0.027
l~tested 0.033
l~testin 0.043
l~tests -0.023
l~their -0.027
l~them 0.025
l~there -0.029
l~they -0.047
l~third 0.041
l~this 0.015
l~those -0.017
l~though -0.024
l~three -0.015
l~throug 0.026
l~time -0.071
l~to -0.031
l~today 0.088
l~took 0.11
l~top 0.02
l~two -0.035
l~tym 0.029
l~un 0.048
l~unders 0.019
l~unific -0.016
l~unveil 0.03
l~up -0.043
l~upon -0.015
l~ups -0.023
l~using -0.018
l~variou 0.039
l~vehicl -0.016
l~vicepr 0.053
l~war 0.026
l~warpla -0.03
l~water -0.016
l~way 0.039
l~week 0.126
l~weeks -0.043
l~were -0.021
l~with 0.034
l~wladze -0.033
l~woman -0.018
l~won -0.024
l~work -0.034
l~workin -0.019
l~write -0.018
l~y -0.026
l~year 0.039
l~years -0.034
l~yeol -0.016
l~you 0.046
l~young -0.07
l~z 0.074
l~za -0.024
l~zapowi 0.037
l~zostal 0.023
manyForeignInTitle -0.074 0.007 0.014
noDprk -0.583 -0.554 -0.567
noForeign -0.633 -0.532 -0.48
order:both-before -0.012 -0.05 -0.068
order:both-behind -0.103 0.011 -0.063
order:dprk-foreign 0.323 0.265 0.244
order:foreign-dprk 0.218 0.357 0.266
others:lead -0.256 -0.228 -0.259
others:title -0.228 -0.191 -0.226
strength:lead 0.434 0.37 0.431
strength:rest 0.148 0.28 0.281
strength:title 0.564 0.444 0.58
sure 0.379 0.252 0.293
sure:CONSULT:planned 0.204 0.142 0.15
sure:CONSULT:told 0.059 0.071 0.066
sure:COOPERATE:told 0.057 0.05 0.045
sure:RELEASE:told 0.129 0.072 0.085
sure:SUPPORT:told -0.097 -0.115 -0.068
sure:lead:planned 0.142 0.096 0.096
sure:lead:told 0.05 0.1 0.093
sure:title:planned 0.1 0.075 0.086
sure:title:told 0.068 -0.029 0.03
t:DPRK-PERSON 0.216 0.086 0.105
t:DPRK-PERSON>DPRK-state 0.022
t:DPRK-PERSON>FOREIGN-name 0.065
t:DPRK-PERSON>PARTNER 0.052
t:DPRK-PERSON>arms -0.019
t:DPRK-PERSON>break -0.048
t:DPRK-PERSON>host 0.159
t:DPRK-PERSON>locative 0.049
t:DPRK-PERSON>meet 0.031
t:DPRK-PERSON>no-domestic -0.026
t:DPRK-PERSON>no-history -0.031
t:DPRK-PERSON>no-threat -0.019
t:DPRK-PERSON>say 0.12
t:DPRK-PERSON>urged 0.042
t:DPRK-PERSON>visit 0.056
t:DPRK-PERSON>vow 0.017
t:DPRK-leader -0.018 -0.027 -0.018
t:DPRK-leader>DPRK-PERSON -0.017
t:DPRK-north -0.075 -0.062 -0.062
t:DPRK-state 0.114 0.092 0.101
t:DPRK-state>DPRK-PERSON 0.107
t:DPRK-state>FOREIGN-name 0.136
t:DPRK-state>TALKER-name 0.016
t:DPRK-state>arms -0.076
t:DPRK-state>break -0.045
t:DPRK-state>close 0.037
t:DPRK-state>discuss -0.043
t:DPRK-state>host -0.019
t:DPRK-state>locative 0.064
t:DPRK-state>meet -0.075
t:DPRK-state>negated -0.034
t:DPRK-state>no-crime -0.03
t:DPRK-state>no-defector 0.03
t:DPRK-state>no-history -0.029
t:DPRK-state>no-opinion -0.047
t:DPRK-state>no-others -0.017
t:DPRK-state>no-threat -0.043
t:DPRK-state>no-weapon -0.032
t:DPRK-state>office -0.036
t:DPRK-state>planned 0.034
t:DPRK-state>say -0.053
t:DPRK-state>send 0.037
t:DPRK-state>topic 0.13
t:DPRK-state>topicHead -0.021
t:DPRK-state>trade 0.023
t:DPRK-state>troops 0.02
t:DPRK-state>urged 0.087
t:DPRK-state>vow 0.033
t:DPRK-venue 0.061 0.05 0.072
t:FOREIGN-city 0.015 0.037 0.024
t:FOREIGN-name 0.237 0.218 0.143
t:FOREIGN-name>DPRK-state -0.213
t:FOREIGN-name>FOREIGN-name 0.033
t:FOREIGN-name>PARTNER 0.023
t:FOREIGN-name>TALKER-name -0.019
t:FOREIGN-name>arms -0.021
t:FOREIGN-name>delegation 0.056
t:FOREIGN-name>host -0.028
t:FOREIGN-name>ignored 0.057
t:FOREIGN-name>locative 0.017
t:FOREIGN-name>meet -0.035
t:FOREIGN-name>no-opinion 0.036
t:FOREIGN-name>office 0.087
t:FOREIGN-name>planned -0.025
t:FOREIGN-name>say 0.048
t:FOREIGN-name>trade 0.017
t:FOREIGN-name>urged -0.025
t:FOREIGN-name>visit -0.048
t:FOREIGN-organisation 0.056 0.053 0.044
t:FOREIGN-person 0.226 0.156 0.153
t:FOREIGN-person>locative -0.07
t:PARTNER 0.257 0.137 0.201
t:PARTNER>DPRK-PERSON 0.017
t:PARTNER>DPRK-state -0.067
t:PARTNER>FOREIGN-name 0.075
t:PARTNER>congratulate -0.035
t:PARTNER>invite 0.034
t:PARTNER>locative 0.102
t:PARTNER>meet 0.024
t:PARTNER>office 0.032
t:PARTNER>planned 0.03
t:PARTNER>prisoner 0.031
t:PARTNER>send -0.1
t:TALKER-city -0.098 -0.068 -0.068
t:TALKER-city>DPRK-state 0.027
t:TALKER-city>say 0.015
t:TALKER-name -0.227 -0.233 -0.18
t:TALKER-name>DPRK-state 0.046
t:TALKER-name>FOREIGN-name -0.024
t:TALKER-name>TALKER-name -0.103
t:TALKER-name>TALKER-person -0.027
t:TALKER-name>break -0.038
t:TALKER-name>delegation -0.058
t:TALKER-name>locative -0.041
t:TALKER-name>negated -0.018
t:TALKER-name>no-opinion 0.045
t:TALKER-name>no-others -0.04
t:TALKER-name>no-weapon -0.051
t:TALKER-name>office -0.047
t:TALKER-name>say 0.019
t:TALKER-name>send -0.027
t:TALKER-name>topic -0.05
t:TALKER-name>topicHead 0.023
t:TALKER-name>trade -0.019
t:TALKER-name>troops -0.028
t:TALKER-name>urged -0.076
t:TALKER-organisation 0.014 0.058 0.029
t:TALKER-organisation>say 0.022
t:TALKER-person -0.104 -0.092 -0.079
t:TALKER-person>TALKER-name -0.024
t:TALKER-person>locative -0.055
t:TALKER-person>meet -0.015
t:TALKER-person>topic -0.021
t:TALKER-person>visit 0.052
t:agreement -0.011 0.006 0.022
t:aid -0.071 -0.049 -0.043
t:arms 0.042 0.052 0.095
t:arms>DPRK-state 0.046
t:arms>locative 0.041
t:break 0.094 0.047 0.057
t:break>FOREIGN-name -0.049
t:break>TALKER-name -0.035
t:break>locative 0.085
t:break>no-defector 0.028
t:break>no-domestic 0.056
t:break>no-threat 0.061
t:break>no-weapon -0.021
t:break>planned -0.02
t:break>topic -0.054
t:close 0.283 0.243 0.257
t:close>locative 0.042
t:congratulate -0.005 0.007 0.067
t:congratulate>DPRK-PERSON -0.062
t:congratulate>locative -0.022
t:culture -0.035 0.013 -0.014
t:delegation 0.144 0.269 0.126
t:delegation>PARTNER 0.016
t:delegation>locative 0.02
t:delegation>meet -0.026
t:delegation>say -0.034
t:delegation>topic 0.043
t:delegation>visit 0.044
t:discuss 0.031 0.048 0.032
t:discuss>ties 0.053
t:embassy 0.071 0.08 0.083
t:expel 0.239 0.155 0.158
t:export -0.018 -0.015 -0.013
t:fight -0.109 -0.103 -0.085
t:fight>locative -0.033
t:greet 0.027 0.039 0.026
t:greet>locative 0.019
t:host 0.032 0.091 0.004
t:host>FOREIGN-name -0.046
t:host>TALKER-name -0.031
t:host>locative 0.025
t:host>message 0.13
t:ignored 0.105 0.066 0.06
t:invite 0.017 0.007 0
t:invite>locative 0.046
t:locative -0.215 -0.166 -0.175
t:locative>DPRK-state -0.035
t:locative>FOREIGN-name 0.167
t:locative>PARTNER -0.139
t:locative>TALKER-city -0.03
t:locative>TALKER-name -0.106
t:locative>TALKER-organisation 0.032
t:locative>arms 0.049
t:locative>break 0.037
t:locative>discuss 0.028
t:locative>fight -0.029
t:locative>ignored -0.016
t:locative>locative -0.02
t:locative>meet -0.02
t:locative>no-domestic 0.029
t:locative>no-others -0.036
t:locative>no-threat -0.072
t:locative>no-weapon -0.017
t:locative>office 0.057
t:locative>perform -0.023
t:locative>planned -0.025
t:locative>release 0.057
t:locative>say -0.047
t:locative>ties 0.04
t:locative>topic 0.088
t:locative>topicHead -0.015
t:locative>trade -0.08
t:locative>visit -0.051
t:locative>vow 0.063
t:meet 0.01 0.063 -0.052
t:meet>DPRK-PERSON -0.018
t:meet>DPRK-state 0.06
t:meet>PARTNER 0.033
t:meet>TALKER-name -0.071
t:meet>delegation 0.017
t:meet>locative -0.091
t:meet>office 0.045
t:meet>topic 0.036
t:message 0.111 0.267 0.127
t:message>congratulate 0.044
t:message>delegation 0.02
t:message>locative 0.066
t:negated -0.105 -0.081 -0.084
t:negated>locative -0.036
t:no-crime -0.163 -0.121 -0.133
t:no-crime>break -0.016
t:no-crime>no-crime -0.039
t:no-defector 0.084 0.089 0.069
t:no-defector>DPRK-state -0.057
t:no-defector>locative -0.064
t:no-domestic -0.024 -0.05 -0.069
t:no-domestic>DPRK-PERSON -0.02
t:no-domestic>break 0.025
t:no-domestic>locative -0.036
t:no-domestic>no-domestic -0.026
t:no-domestic>say 0.043
t:no-domestic>topic -0.031
t:no-domestic>visit -0.018
t:no-history -0.076 -0.124 -0.102
t:no-history>DPRK-PERSON -0.075
t:no-history>DPRK-state 0.05
t:no-history>FOREIGN-name 0.045
t:no-history>locative -0.031
t:no-history>no-history -0.029
t:no-match 0.173 0.154 0.131
t:no-opinion -0.205 -0.178 -0.18
t:no-opinion>DPRK-state -0.016
t:no-opinion>locative -0.08
t:no-opinion>no-opinion 0.022
t:no-opinion>urged 0.027
t:no-others -0.153 -0.137 -0.151
t:no-others>TALKER-name 0.03
t:no-others>locative -0.065
t:no-others>meet -0.02
t:no-others>topic -0.022
t:no-threat -0.266 -0.21 -0.193
t:no-threat>DPRK-state 0.063
t:no-threat>FOREIGN-name -0.047
t:no-threat>TALKER-name -0.031
t:no-threat>TALKER-person -0.02
t:no-threat>break 0.032
t:no-threat>no-threat -0.069
t:no-threat>no-weapon -0.025
t:no-threat>topic -0.042
t:no-weapon -0.185 -0.126 -0.084
t:no-weapon>DPRK-state 0.034
t:no-weapon>TALKER-name -0.017
t:no-weapon>arms 0.07
t:no-weapon>break -0.067
t:no-weapon>locative 0.047
t:no-weapon>no-weapon -0.052
t:no-weapon>planned -0.019
t:no-weapon>trade -0.018
t:no-weapon>visit -0.015
t:office 0.099 0.287 0.155
t:office>FOREIGN-name 0.022
t:office>TALKER-person -0.028
t:office>visit 0.059
t:perform 0.153 0.23 0.13
t:perform>locative 0.017
t:planned -0.01 -0.01 0.016
t:planned>locative -0.108
t:planned>meet 0.021
t:prisoner 0.344 0.241 0.228
t:prisoner>break 0.137
t:release 0.208 0.138 0.142
t:reopen 0.059 0.018 0.02
t:reopen>locative -0.017
t:reopen>no-weapon -0.028
t:reopen>trade 0.054
t:say 0.013 -0.02 -0.008
t:say>DPRK-state -0.034
t:say>TALKER-name 0.029
t:say>locative -0.045
t:say>no-weapon -0.026
t:say>planned 0.02
t:say>say -0.022
t:say>urged 0.052
t:seek 0.086 0.059 0.053
t:send -0.055 -0.029 -0.025
t:send>arms 0.033
t:send>locative -0.045
t:send>message -0.02
t:sign -0.076 -0.05 -0.051
t:take 0.136 0.087 0.087
t:ties 0.09 0.087 0.06
t:ties>FOREIGN-name -0.066
t:ties>locative 0.049
t:topic -0.073 -0.106 -0.072
t:topic>DPRK-PERSON 0.016
t:topic>DPRK-state -0.046
t:topic>FOREIGN-name -0.1
t:topic>TALKER-name 0.1
t:topic>break 0.023
t:topic>locative -0.026
t:topic>no-defector 0.035
t:topic>topicHead -0.023
t:topic>trade -0.033
t:topicHead 0.019 0.015 0.006
t:topicHead>DPRK-state 0.029
t:topicHead>break 0.028
t:topicHead>locative -0.035
t:trade -0.052 0.001 -0.001
t:trade>locative -0.026
t:trade>no-weapon -0.029
t:troops -0.096 -0.067 -0.066
t:troops>locative 0.031
t:unreal -0.935 -0.915 -0.94
t:urged 0.139 0.134 0.107
t:urged>DPRK-state -0.034
t:urged>locative -0.016
t:urged>topic 0.019
t:visit 0.036 0.094 0.021
t:visit>DPRK-state 0.019
t:visit>DPRK-venue 0.025
t:visit>FOREIGN-name -0.027
t:visit>PARTNER 0.036
t:visit>no-domestic -0.023
t:vow 0.105 0.007 0.045
t:vow>locative 0.019
t=a -0.034
t=accused 0.029
t=accuses 0.033
t=against -0.024
t=allies -0.031
t=amid -0.039
t=anniver -0.045
t=arms_de -0.043
t=as -0.083
t=at 0.035
t=back 0.016
t=boost 0.039
t=border -0.084
t=briefin 0.145
t=broń 0.033
t=but 0.06
t=calls_f -0.04
t=claims -0.03
t=commemo -0.034
t=comment -0.021
t=concern -0.033
t=condole 0.033
t=confirm 0.027
t=congrat -0.019
t=constru -0.025
t=covid 0.107
t=crossed 0.046
t=crossin -0.026
t=cruise -0.023
t=daughte -0.043
t=defecto -0.03
t=delegac 0.076
t=delegat 0.161
t=denunci -0.017
t=despite 0.058
t=detaine 0.037
t=discuss -0.021
t=do 0.036
t=drones 0.071
t=embassy -0.021
t=en -0.031
t=end 0.073
t=envia -0.022
t=escalat -0.017
t=evacuat -0.018
t=exchang 0.015
t=expecte -0.022
t=expert -0.018
t=experts -0.036
t=farm -0.015
t=feats -0.022
t=felicit 0.028
t=fired -0.017
t=fires -0.044
t=flights -0.048
t=forces -0.037
t=foreign -0.065
t=from 0.158
t=give -0.02
t=greetin 0.024
t=hackers -0.022
t=how -0.026
t=icbm -0.02
t=if 0.048
t=in -0.038
t=into -0.064
t=joint_d -0.029
t=killed_ -0.021
t=king 0.056
t=korean_ 0.018
t=launche -0.068
t=lazarus -0.016
t=leader -0.072
t=like 0.047
t=meet 0.065
t=meeting -0.091
t=meets 0.091
t=mensaje 0.038
t=message 0.074
t=ministe -0.046
t=missile -0.077
t=może -0.066
t=na -0.09
t=need_to 0.021
t=nie -0.019
t=no -0.022
t=not -0.027
t=nuclear -0.029
t=o -0.026
t=officia 0.043
t=ostrzeg -0.052
t=over -0.061
t=paper -0.028
t=parade 0.058
t=perform 0.084
t=persona 0.016
t=pledges 0.026
t=pociski -0.033
t=pokazał -0.029
t=policy -0.03
t=possibl -0.039
t=present -0.033
t=preside 0.106
t=prime_m -0.032
t=prison -0.015
t=promise 0.05
t=provoca -0.023
t=rakieto -0.017
t=receive 0.04
t=recibe 0.104
t=regalo 0.081
t=reports -0.019
t=respons -0.016
t=returns 0.018
t=review -0.033
t=sanctio 0.047
t=say -0.031
t=says 0.084
t=seeks 0.022
t=sends 0.062
t=should -0.021
t=shows -0.021
t=shows_o 0.041
t=since 0.022
t=slams -0.017
t=soldier 0.163
t=spy_sat -0.026
t=stateme 0.024
t=submari -0.039
t=summit 0.023
t=support -0.016
t=talks 0.163
t=tension -0.032
t=that -0.062
t=threat_ -0.015
t=threate 0.018
t=ties 0.055
t=to -0.131
t=tour 0.037
t=tourist -0.05
t=toward -0.026
t=trade -0.023
t=trip -0.078
t=troops -0.015
t=ukraine 0.06
t=urged -0.023
t=visit -0.178
t=visits 0.138
t=w -0.054
t=watch -0.02
t=weapons 0.032
t=what 0.056
t=what_we 0.029
t=who 0.075
t=why 0.057
t=will -0.019
t=wojskow -0.02
t=workers 0.04
t=举行会 -0.028
t=会见 -0.073
t=周年 -0.026
t=在 -0.028
t=将 0.046
t=总理 -0.031
t=称 -0.035
t=通电话 -0.016
text:length:0 -0.167 -0.119 -0.118
text:length:1 0.323 0.287 0.265
text:length:2 -0.059 0.005 -0.073
text:length:3 -0.192 -0.012 -0.179
text:length:4 -0.47 -0.515 -0.473
title+:CONSULT:close 0.106 0.073 0.065
title+:CONSULT:dprk-place 0.034 0.045 0.035
title+:CONSULT:loose -0.041 -0.027 -0.027
title+:CONSULT:planned 0.018 0.012 0.012
title+:CONSULT:tight 0.178 0.162 0.152
title+:COOPERATE:close -0.033 -0.049 -0.033
title+:COOPERATE:dprk-place -0.069 -0.045 -0.045
title+:COOPERATE:loose 0.042 0.029 0.029
title+:COOPERATE:planned 0.05 0.041 0.052
title+:COOPERATE:tight 0.012 0.062 0.077
title+:SUPPORT:close 0.048 0.065 0.066
title+:SUPPORT:dprk-place -0.104 -0.055 -0.064
title+:SUPPORT:tight -0.089 -0.093 -0.067
title+:arms:both-before -0.018 -0.012 -0.012
title+:arms:dprk-foreign 0.028 0.019 0.019
title+:arms:foreign-dprk 0.094 0.068 0.076
title+:both-before:KOR -0.025 -0.001 0.014
title+:both-before:RUS 0.219 0.166 0.19
title+:both-before:USA 0.068 0.043 0.034
title+:both-before:other -0.033 -0.018 -0.037
title+:both-behind:RUS -0.083 -0.084 -0.067
title+:congratulate+0 -0.019 -0.04 -0.009
title+:delegation:both-before 0.028 0.038 0.034
title+:delegation:dprk-foreign 0.022 0.028 0.02
title+:delegation:foreign-dprk 0.032 0.027 0.021
title+:discuss+0 -0.01 -0.022 -0.013
title+:discuss:both-before -0.009 -0.034 -0.017
title+:dprk-foreign:CHN 0.031 0.031 0.025
title+:dprk-foreign:KOR -0.035 -0.015 -0.008
title+:dprk-foreign:RUS 0.075 0.062 0.056
title+:dprk-foreign:RUS-person 0.076 0.052 0.051
title+:dprk-foreign:other 0.013 0.02 0.013
title+:foreign-dprk:CHN 0.012 0.016 0.018
title+:foreign-dprk:RUS 0.172 0.123 0.13
title+:foreign-dprk:USA -0.048 -0.049 -0.039
title+:foreign-dprk:other -0.02 -0.029 -0.02
title+:invite+0 0.023 0.018 0.02
title+:meet+0 0.097 0.065 0.064
title+:meet:both-before 0.097 0.064 0.063
title+:meet:dprk-foreign 0.023 0.015 0.015
title+:message:both-before 0.015 0.028 0.054
title+:message:both-behind 0.018 0.026 0.018
title+:message:dprk-foreign 0.047 0.067 0.047
title+:perform+trade 0.054 0.037 0.038
title+:perform:both-before 0.073 0.055 0.064
title+:source 0.041 0.028 0.028
title+:theme+arms 0.112 0.08 0.088
title+:theme+culture -0.064 -0.07 -0.051
title+:theme+delegation 0.039 0.064 0.047
title+:theme+message 0.021 0.081 0.08
title+:theme+trade 0.059 0.064 0.071
title+:theme+troops -0.093 -0.062 -0.062
title+:trade:both-before 0.085 0.077 0.079
title+:trade:dprk-foreign -0.016 -0.006 -0.001
title+:visit+0 0.115 0.098 0.086
title+:visit:both-before 0.017 0.012 0.012
title+:visit:dprk-foreign 0.062 0.056 0.047
title+:vow+0 0.025 -0.006 0.008
title+:vow:dprk-foreign 0.046 0.009 0.022
title:CONSULT:close -0.166 -0.153 -0.129
title:CONSULT:dprk-place 0.057 0.069 0.052
title:CONSULT:planned 0.055 0.042 0.05
title:CONSULT:tight 0.206 0.17 0.168
title:COOPERATE:close -0.115 -0.083 -0.084
title:COOPERATE:dprk-place -0.016 0.006 -0.004
title:COOPERATE:planned -0.073 -0.049 -0.049
title:COOPERATE:tight -0.06 0.005 0.005
title:RELEASE:tight 0.116 0.061 0.07
title:SUPPORT:close 0.085 0.098 0.094
title:SUPPORT:dprk-place -0.039 0.006 -0.013
title:SUPPORT:tight -0.013 -0.042 -0.001
title:agreement:both-before -0.025 -0.023 -0.019
title:arms:dprk-foreign -0.038 -0.028 -0.031
title:both-before:KOR 0.042 0.025 0.071
title:both-before:RUS 0.235 0.178 0.201
title:both-before:USA -0.17 -0.122 -0.137
title:both-before:USA-person 0.051 0.034 0.034
title:both-before:other -0.057 -0.046 -0.063
title:both-behind:RUS -0.127 -0.082 -0.084
title:both-behind:USA -0.081 -0.07 -0.06
title:both-behind:other 0.066 0.099 0.066
title:colon 0.05 -0.006 0.035
title:congratulate+0 -0.05 -0.06 -0.028
title:congratulate:foreign-dprk -0.075 -0.083 -0.062
title:dash -0.054 -0.037 -0.037
title:discuss+0 0.013 0.028 0.017
title:dprk-foreign:CHN 0.163 0.142 0.127
title:dprk-foreign:KOR -0.179 -0.133 -0.123
title:dprk-foreign:RUS 0.254 0.186 0.177
title:dprk-foreign:RUS-person 0.148 0.1 0.1
title:dprk-foreign:USA -0.081 -0.051 -0.05
title:dprk-foreign:other -0.074 -0.104 -0.076
title:dprk-head -0.18 -0.101 -0.068
title:dprk-place 0.101 0.122 0.095
title:dprk-source 0.097 0.045 0.047
title:dprk-topic -0.094 -0.085 -0.072
title:fight+0 -0.07 -0.069 -0.056
title:first:CHN -0.082 0.004 -0.158
title:first:JPN -0.105 -0.097 -0.108
title:first:KOR -0.194 -0.092 -0.083
title:first:KOR-person -0.047 -0.048 -0.038
title:first:RUS 0.587 0.442 0.471
title:first:UN 0.073 0.091 0.06
title:first:USA -0.264 -0.284 -0.249
title:first:USA-person -0.359 -0.241 -0.241
title:first:XXX 0.035 0.042 0.048
title:first:dprk-leader -0.018 -0.027 -0.018
title:first:dprk-north -0.005 -0.021 -0.001
title:first:dprk-person 0.139 0.056 0.069
title:first:dprk-state -0.032 -0.05 -0.074
title:first:dprk-venue 0.027 0.034 0.041
title:first:none -0.196 -0.119 -0.221
title:first:other -0.145 -0.076 -0.096
title:foreign-dprk:CHN 0.022 0.028 0.024
title:foreign-dprk:KOR -0.055 -0.037 -0.024
title:foreign-dprk:RUS 0.321 0.225 0.231
title:foreign-dprk:USA -0.018 -0.015 0.002
title:foreign-dprk:USA-person -0.193 -0.13 -0.13
title:foreign-dprk:other -0.109 -0.088 -0.079
title:foreign-head 0.029 0.045 0.024
title:foreign-place 0.017 -0.113 -0.052
title:foreign-source 0.103 0.1 0.093
title:greet+0 0.019 0.028 0.019
title:greet+message 0.017 0.025 0.017
title:greet:dprk-foreign 0.036 0.053 0.036
title:host+0 0.029 0.029 0.027
title:host+message 0.026 0.028 0.034
title:host:dprk-foreign 0.08 0.064 0.058
title:host:foreign-dprk -0.015 -0.007 -0.005
title:list 0.111 0.075 0.075
title:meet+0 0.041 0.003 0.014
title:meet:both-before 0.053 0.036 0.036
title:meet:dprk-foreign 0.089 0.07 0.062
title:meet:foreign-dprk -0.101 -0.109 -0.087
title:message:both-behind 0.031 0.047 0.031
title:message:dprk-foreign 0.013 0.019 0.013
title:perform+0 0.041 0.027 0.027
title:perform:both-before -0.035 -0.017 -0.028
title:question 0.224 0.153 0.158
title:quote -0.468 -0.39 -0.405
title:release+prisoner 0.08 0.053 0.054
title:release:foreign-dprk 0.088 0.075 0.065
title:said:dprk:before -0.025 -0.013 -0.008
title:said:dprk:behind -0.153 -0.103 -0.103
title:said:dprk:none -0.043 -0.034 -0.042
title:said:party:before -0.011 -0.017 -0.03
title:said:party:behind 0.141 0.076 0.087
title:said:third:behind 0.072 0.048 0.048
title:said:unknown:before -0.133 -0.08 -0.072
title:said:unknown:none -0.056 -0.056 -0.049
title:send+arms 0.051 0.04 0.048
title:send+message -0.075 -0.035 -0.033
title:send:both-before -0.018 -0.015 -0.02
title:send:dprk-foreign -0.023 -0.004 -0.009
title:send:foreign-dprk -0.1 -0.062 -0.054
title:source 0.028 0.032 0.02
title:take+arms 0.055 0.037 0.037
title:take:foreign-dprk 0.055 0.037 0.037
title:theme+agreement -0.065 -0.05 -0.046
title:theme+arms -0.062 -0.044 -0.048
title:theme+delegation 0.027 0.026 0.021
title:theme+message 0.082 0.092 0.071
title:theme+trade -0.107 -0.066 -0.058
title:theme+troops -0.027 -0.018 -0.018
title:trade:both-before -0.07 -0.043 -0.036
title:trade:foreign-dprk -0.047 -0.031 -0.031
title:unframed:congratulate -0.02 -0.015 0.025
title:unframed:fight -0.028 -0.025 -0.022
title:unframed:host -0.052 0.012 -0.079
title:unframed:invite 0.005 -0.001 -0.016
title:unframed:meet 0.094 0.15 0.042
title:unframed:none -0.755 -0.748 -0.762
title:unframed:perform -0.009 -0.001 -0.019
title:unframed:reopen 0.069 0.058 0.05
title:unframed:send -0.013 0.01 0.029
title:unframed:theme -0.04 -0.017 -0.051
title:unframed:visit -0.039 0.031 -0.049
title:visit+0 -0.176 -0.155 -0.122
title:visit:both-before -0.058 -0.064 -0.048
title:visit:dprk-foreign -0.072 -0.129 -0.081
title:visit:foreign-dprk 0.046 0.107 0.077
title:vow+0 0.121 0.057 0.072
title:vow:both-before 0.092 0.062 0.062
title:vow:dprk-foreign 0.102 0.045 0.059
title:words:0 -0.009 0.029 0.008
title:words:1 -0.218 -0.068 -0.124
title:words:2 -0.032 -0.025 -0.071
title:words:3 -0.292 -0.221 -0.241
title:words:4 -0.014 -0.068 -0.15
t~0 -0.07
t~a -0.13
t~an -0.076
t~and 0.097
t~are -0.019
t~attack 0.062
t~be -0.048
t~by -0.139
t~chief -0.02
t~comple 0.031
t~con 0.037
t~corean -0.02
t~day 0.019
t~de -0.019
t~defens -0.025
t~drills -0.027
t~drone -0.025
t~during 0.038
t~fighte -0.016
t~first -0.028
t~flies -0.022
t~food 0.035
t~has 0.042
t~have -0.02
t~he -0.05
t~his -0.045
t~hit -0.018
t~holds -0.025
t~i 0.042
t~is -0.024
t~it 0.084
t~its -0.027
t~jets -0.015
t~key 0.027
t~know 0.029
t~la -0.041
t~latest -0.016
t~launch -0.041
t~leader -0.024
t~live 0.042
t~make 0.022
t~milita 0.037
t~millio 0.057
t~more 0.018
t~nation -0.027
t~od -0.028
t~of -0.207
t~orders -0.019
t~out -0.03
t~por 0.025
t~produc -0.041
t~public -0.019
t~show 0.016
t~sister -0.015
t~site 0.049
t~state 0.035
t~still -0.059
t~suspec -0.019
t~t -0.063
t~tests -0.031
t~they 0.029
t~this 0.059
t~time 0.021
t~top 0.025
t~under -0.017
t~unveil -0.031
t~up -0.05
t~war 0.06
t~with 0.102
t~y 0.143
t~year 0.035
t~you -0.04
t~z 0.198
`;
