/**
 * The classifier's model. Written by `npm run train`, not by hand: `shared/classify/score-features.ts` tells how it is read.
 *
 * Provenance: fitted to 5239 labelled stories (sha256 5b25d8560f5df8e1…), borderline ones left out. Cross-validated by month and
 * event: P 0.878, R 0.868, F1 0.873, ECE 0.006;
 * counterparts 0.941, category macro-F1 0.806, category 0.874, status 0.945, direction 0.854.
 */
export const MODEL_NAME = 'roles-2-5b25d8';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: 1.149, offset: 0.157 } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = `
against:lead:crime -0.19 -0.143 -0.162
against:lead:defector -0.018 0.056 -0.018
against:lead:domestic -0.001 -0.143 -0.176
against:lead:history -0.126 -0.238 -0.195
against:lead:match -0.015 0.027 0.005
against:lead:opinion -0.197 -0.239 -0.237
against:lead:others -0.342 -0.304 -0.328
against:lead:threat -0.124 -0.198 -0.114
against:lead:weapon -0.441 -0.34 -0.355
against:title:crime -0.22 -0.168 -0.191
against:title:defector -0.225 -0.131 -0.151
against:title:domestic -0.12 -0.175 -0.197
against:title:history -0.104 -0.186 -0.142
against:title:match -1.332 -1.35 -1.372
against:title:opinion -0.26 -0.23 -0.234
against:title:others -0.321 -0.269 -0.286
against:title:threat -0.473 -0.35 -0.336
against:title:weapon -0.249 -0.183 -0.162
agree:category -0.143 -0.097 -0.039
agree:country -0.042 -0.031 0.025
asked:lead -1.002 -1.002 -1.003
asked:title -2.598 -2.657 -2.647
bias -0.935 -0.76 -0.965
close:0 -0.835 -0.722 -0.843
close:1 -0.056 -0.117 -0.137
close:2 -0.014 0.033 -0.007
close:3 0.116 0.145 0.082
close:4 -0.09 -0.046 -0.051
close:5 0.354 0.357 0.4
contact:congratulate 0.03 0.028 0.058
contact:discuss -0.068 -0.033 -0.041
contact:expel 0.173 0.116 0.116
contact:export -0.046 -0.04 -0.034
contact:fight -0.115 -0.114 -0.095
contact:greet 0.054 0.08 0.053
contact:host 0.084 0.083 0.08
contact:invite 0.007 -0.012 -0.016
contact:meet 0.103 -0.002 -0.035
contact:perform -0.1 -0.035 -0.082
contact:release 0.092 0.03 0.041
contact:reopen 0.101 0.079 0.073
contact:seek 0.095 0.064 0.064
contact:send -0.076 -0.039 -0.001
contact:take 0.06 0.04 0.04
contact:theme-arms -0.183 -0.129 -0.133
contact:theme-culture 0.084 0.096 0.085
contact:theme-delegation 0.214 0.214 0.203
contact:theme-message 0.021 0.025 0.017
contact:theme-trade -0.106 -0.026 -0.041
contact:theme-troops -0.04 0.012 -0.019
contact:visit 0.006 0.134 0.03
contact:vow 0.067 0.008 0.025
dprk:deictic 0.019 0.028 0.019
dprk:kim 0.112 0.075 0.075
dprk:north 0.052 -0.002 -0.02
dprk:person 0.11 -0.059 0.032
dprk:state -0.005 0.336 0.099
dprk:venue 0.12 0.171 0.152
dprkPersonInTitle 0.186 0.064 0.082
dprkTopicInTitle -0.273 -0.186 -0.137
echo 0.053 0.083 0.062
echoForeign 0.072 0.058 0.078
foreignInTitle 0.188 0.188 0.13
foreignPersonInTitle 0.106 0.066 0.069
frame:lead:close -0.04 -0.082 -0.041
frame:lead:loose 0.001 0.089 0.022
frame:lead:tight 0.08 0.087 0.121
frame:rest:close -0.084 -0.056 -0.04
frame:rest:loose 0.017 0.063 0.028
frame:rest:tight 0.084 0.111 0.093
frame:title:close -0.094 -0.05 -0.051
frame:title:loose -0.021 -0.015 -0.017
frame:title:tight 0.187 0.159 0.197
hedge:lead:negated -0.962 -0.942 -0.942
hedge:lead:unreal -0.747 -0.698 -0.718
hedge:lead:urged -0.665 -0.67 -0.66
hedge:rest:negated -0.042 -0.027 -0.029
hedge:title:negated -2.985 -2.99 -2.99
hedge:title:unreal -1.821 -1.781 -1.801
hedge:title:urged -1.994 -1.963 -2.014
l:DPRK-PERSON -0.116 -0.065 -0.097
l:DPRK-PERSON>DPRK-state 0.124
l:DPRK-PERSON>FOREIGN-name 0.046
l:DPRK-PERSON>PARTNER -0.069
l:DPRK-PERSON>arms -0.069
l:DPRK-PERSON>break -0.035
l:DPRK-PERSON>host 0.125
l:DPRK-PERSON>locative -0.061
l:DPRK-PERSON>no-domestic -0.03
l:DPRK-PERSON>no-history -0.054
l:DPRK-PERSON>no-threat 0.029
l:DPRK-PERSON>office 0.037
l:DPRK-PERSON>planned 0.022
l:DPRK-PERSON>say 0.018
l:DPRK-PERSON>topic 0.097
l:DPRK-PERSON>topicHead -0.029
l:DPRK-PERSON>urged 0.035
l:DPRK-PERSON>vow 0.088
l:DPRK-deictic 0.127 0.189 0.127
l:DPRK-deictic>locative 0.035
l:DPRK-deictic>topic 0.022
l:DPRK-leader -0.038 -0.038 -0.031
l:DPRK-leader>DPRK-PERSON -0.022
l:DPRK-north 0.069 0.043 0.052
l:DPRK-north>office 0.085
l:DPRK-north>perform -0.015
l:DPRK-north>ties 0.043
l:DPRK-state -0.184 0.124 -0.046
l:DPRK-state>DPRK-PERSON -0.017
l:DPRK-state>DPRK-state 0.036
l:DPRK-state>DPRK-venue 0.062
l:DPRK-state>FOREIGN-name 0.09
l:DPRK-state>PARTNER 0.054
l:DPRK-state>TALKER-city -0.026
l:DPRK-state>TALKER-name -0.019
l:DPRK-state>arms -0.033
l:DPRK-state>delegation 0.095
l:DPRK-state>discuss -0.021
l:DPRK-state>host 0.047
l:DPRK-state>locative 0.028
l:DPRK-state>negated -0.097
l:DPRK-state>no-crime -0.029
l:DPRK-state>no-defector -0.035
l:DPRK-state>no-domestic -0.07
l:DPRK-state>no-history -0.054
l:DPRK-state>no-opinion -0.02
l:DPRK-state>no-others 0.022
l:DPRK-state>no-threat -0.046
l:DPRK-state>no-weapon -0.109
l:DPRK-state>office -0.057
l:DPRK-state>perform -0.015
l:DPRK-state>release 0.015
l:DPRK-state>say 0.047
l:DPRK-state>send 0.069
l:DPRK-state>take 0.044
l:DPRK-state>ties -0.036
l:DPRK-state>topic -0.024
l:DPRK-state>trade 0.028
l:DPRK-state>troops -0.04
l:DPRK-state>urged -0.03
l:DPRK-state>visit -0.033
l:DPRK-venue 0.233 0.283 0.306
l:DPRK-venue>DPRK-PERSON 0.038
l:DPRK-venue>locative -0.015
l:DPRK-venue>topic 0.045
l:DPRK-venue>trade 0.059
l:FOREIGN-city 0.169 0.168 0.188
l:FOREIGN-city>FOREIGN-name 0.058
l:FOREIGN-city>TALKER-name 0.028
l:FOREIGN-city>locative 0.153
l:FOREIGN-city>topic -0.054
l:FOREIGN-name 0.207 0.033 -0.056
l:FOREIGN-name>DPRK-PERSON 0.035
l:FOREIGN-name>DPRK-deictic 0.046
l:FOREIGN-name>DPRK-north 0.018
l:FOREIGN-name>DPRK-state -0.112
l:FOREIGN-name>FOREIGN-name 0.145
l:FOREIGN-name>FOREIGN-person 0.024
l:FOREIGN-name>PARTNER 0.124
l:FOREIGN-name>TALKER-name -0.018
l:FOREIGN-name>arms 0.025
l:FOREIGN-name>break -0.04
l:FOREIGN-name>congratulate 0.137
l:FOREIGN-name>discuss -0.017
l:FOREIGN-name>host -0.017
l:FOREIGN-name>locative -0.031
l:FOREIGN-name>no-crime 0.025
l:FOREIGN-name>no-history 0.049
l:FOREIGN-name>no-opinion 0.083
l:FOREIGN-name>no-others 0.037
l:FOREIGN-name>no-threat -0.047
l:FOREIGN-name>no-weapon 0.049
l:FOREIGN-name>office 0.148
l:FOREIGN-name>planned 0.03
l:FOREIGN-name>prisoner 0.052
l:FOREIGN-name>reopen 0.019
l:FOREIGN-name>say 0.143
l:FOREIGN-name>seek 0.055
l:FOREIGN-name>send 0.074
l:FOREIGN-name>take 0.038
l:FOREIGN-name>topic -0.108
l:FOREIGN-name>topicHead -0.034
l:FOREIGN-name>trade 0.043
l:FOREIGN-name>troops -0.022
l:FOREIGN-name>urged -0.087
l:FOREIGN-name>visit -0.05
l:FOREIGN-name>vow -0.029
l:FOREIGN-organisation 0.102 0.13 0.094
l:FOREIGN-person 0.153 0.123 0.111
l:FOREIGN-person>FOREIGN-name 0.061
l:PARTNER 0.092 0.035 0.073
l:PARTNER>DPRK-PERSON -0.077
l:PARTNER>DPRK-north 0.049
l:PARTNER>DPRK-state 0.057
l:PARTNER>TALKER-name 0.074
l:PARTNER>arms 0.097
l:PARTNER>congratulate 0.038
l:PARTNER>meet -0.022
l:PARTNER>office -0.017
l:PARTNER>say 0.019
l:PARTNER>topic 0.038
l:PARTNER>visit 0.039
l:TALKER-city -0.212 -0.208 -0.232
l:TALKER-city>DPRK-state -0.034
l:TALKER-city>TALKER-name -0.061
l:TALKER-city>break 0.022
l:TALKER-city>locative -0.027
l:TALKER-city>no-history 0.057
l:TALKER-city>perform -0.034
l:TALKER-city>topic -0.06
l:TALKER-city>trade -0.023
l:TALKER-name -0.453 -0.426 -0.414
l:TALKER-name>DPRK-PERSON 0.02
l:TALKER-name>FOREIGN-name -0.065
l:TALKER-name>PARTNER 0.03
l:TALKER-name>TALKER-name -0.135
l:TALKER-name>break -0.052
l:TALKER-name>delegation -0.072
l:TALKER-name>discuss -0.017
l:TALKER-name>embassy 0.022
l:TALKER-name>ignored -0.042
l:TALKER-name>locative -0.081
l:TALKER-name>negated -0.055
l:TALKER-name>no-crime -0.021
l:TALKER-name>no-defector 0.02
l:TALKER-name>no-history -0.075
l:TALKER-name>no-opinion -0.072
l:TALKER-name>no-others -0.074
l:TALKER-name>no-threat 0.165
l:TALKER-name>no-weapon -0.02
l:TALKER-name>office -0.06
l:TALKER-name>perform -0.027
l:TALKER-name>planned -0.053
l:TALKER-name>prisoner 0.025
l:TALKER-name>send 0.035
l:TALKER-name>sign -0.023
l:TALKER-name>topic -0.097
l:TALKER-name>topicHead -0.018
l:TALKER-name>trade -0.036
l:TALKER-name>visit 0.019
l:TALKER-organisation 0.058 0.068 0.045
l:TALKER-organisation>locative -0.052
l:TALKER-organisation>say 0.023
l:TALKER-person -0.252 -0.171 -0.17
l:TALKER-person>break 0.061
l:TALKER-person>locative -0.062
l:TALKER-person>planned -0.028
l:TALKER-person>say -0.042
l:agreement -0.041 -0.11 -0.078
l:agreement>topic -0.036
l:aid 0.078 0.038 0.035
l:aid>locative 0.08
l:arms 0.041 0.029 0.061
l:arms>FOREIGN-name 0.094
l:arms>TALKER-name -0.049
l:arms>arms 0.082
l:arms>break -0.026
l:arms>no-domestic -0.024
l:arms>say 0.047
l:arms>send 0.138
l:break 0.051 0.171 0.089
l:break>FOREIGN-name 0.025
l:break>TALKER-name 0.049
l:break>arms -0.055
l:break>break -0.125
l:break>delegation -0.024
l:break>host 0.082
l:break>locative -0.041
l:break>negated 0.021
l:break>no-defector -0.024
l:break>no-history -0.028
l:break>no-opinion 0.051
l:break>no-threat 0.102
l:break>planned -0.027
l:break>prisoner 0.036
l:break>say -0.042
l:break>send -0.017
l:break>topic 0.082
l:break>topicHead 0.02
l:break>trade 0.022
l:break>visit 0.1
l:break>vow -0.029
l:close 0.09 0.081 0.042
l:close>DPRK-state -0.015
l:congratulate -0.039 -0.075 0.014
l:congratulate>DPRK-PERSON -0.02
l:congratulate>DPRK-state 0.034
l:congratulate>FOREIGN-name 0.102
l:congratulate>locative -0.023
l:congratulate>office -0.049
l:congratulate>send 0.142
l:congratulate>topic -0.041
l:culture -0.007 0.056 0.006
l:culture>FOREIGN-name -0.017
l:culture>locative -0.03
l:culture>planned -0.015
l:culture>topic 0.065
l:delegation 0.186 0.238 0.127
l:delegation>DPRK-PERSON 0.021
l:delegation>DPRK-state 0.044
l:delegation>FOREIGN-name 0.178
l:delegation>PARTNER 0.029
l:delegation>break -0.025
l:delegation>delegation 0.039
l:delegation>locative 0.039
l:delegation>meet -0.074
l:delegation>negated 0.031
l:delegation>no-domestic -0.068
l:delegation>no-history 0.019
l:delegation>no-threat -0.023
l:delegation>office 0.047
l:delegation>planned -0.026
l:delegation>say -0.019
l:delegation>topic -0.021
l:delegation>topicHead 0.018
l:delegation>visit 0.02
l:discuss -0.001 -0.042 -0.017
l:discuss>locative 0.017
l:discuss>perform 0.051
l:discuss>topicHead -0.03
l:embassy 0.119 0.115 0.092
l:embassy>locative 0.015
l:expel 0.111 0.068 0.095
l:fight -0.191 -0.156 -0.15
l:fight>locative -0.086
l:fight>topic -0.019
l:greet -0.014 -0.02 -0.014
l:host 0.147 0.279 0.097
l:host>DPRK-state -0.017
l:host>FOREIGN-name -0.063
l:host>TALKER-name -0.018
l:host>locative 0.02
l:host>meet 0.033
l:host>message 0.177
l:host>topicHead -0.016
l:ignored -0.154 -0.167 -0.279
l:ignored>DPRK-state -0.044
l:ignored>TALKER-name -0.03
l:ignored>arms -0.026
l:ignored>break 0.02
l:ignored>no-opinion -0.022
l:ignored>say -0.069
l:ignored>send -0.016
l:invite -0.065 -0.074 -0.102
l:invite>PARTNER -0.028
l:invite>TALKER-name -0.021
l:locative -0.108 -0.075 -0.182
l:locative>DPRK-PERSON -0.043
l:locative>DPRK-north -0.018
l:locative>DPRK-state 0.021
l:locative>DPRK-venue 0.037
l:locative>FOREIGN-city 0.068
l:locative>FOREIGN-name 0.202
l:locative>FOREIGN-organisation 0.036
l:locative>PARTNER 0.015
l:locative>TALKER-city -0.054
l:locative>TALKER-name -0.04
l:locative>TALKER-organisation 0.039
l:locative>TALKER-person -0.033
l:locative>aid 0.035
l:locative>arms -0.087
l:locative>break 0.088
l:locative>close 0.059
l:locative>congratulate -0.1
l:locative>culture 0.078
l:locative>delegation 0.099
l:locative>discuss 0.016
l:locative>fight -0.079
l:locative>host -0.051
l:locative>ignored 0.069
l:locative>locative 0.044
l:locative>meet -0.034
l:locative>negated -0.055
l:locative>no-crime -0.021
l:locative>no-domestic 0.02
l:locative>no-history 0.054
l:locative>no-opinion -0.045
l:locative>no-others -0.065
l:locative>no-threat -0.111
l:locative>no-weapon -0.064
l:locative>office 0.159
l:locative>planned 0.025
l:locative>prisoner -0.018
l:locative>release -0.017
l:locative>reopen -0.035
l:locative>sign -0.016
l:locative>take 0.035
l:locative>ties 0.071
l:locative>topic -0.112
l:locative>topicHead -0.028
l:locative>trade 0.03
l:locative>troops -0.041
l:locative>urged -0.054
l:locative>vow -0.021
l:meet 0.106 0.111 -0.029
l:meet>DPRK-PERSON 0.047
l:meet>DPRK-state 0.057
l:meet>FOREIGN-name -0.039
l:meet>congratulate -0.031
l:meet>delegation 0.031
l:meet>locative 0.033
l:meet>meet 0.085
l:meet>negated -0.027
l:meet>no-history -0.025
l:meet>no-others -0.079
l:meet>office 0.058
l:meet>planned -0.081
l:meet>reopen 0.029
l:meet>say -0.024
l:meet>topic -0.037
l:meet>urged -0.018
l:message 0.334 0.491 0.339
l:message>DPRK-state -0.043
l:message>congratulate 0.071
l:message>locative 0.205
l:message>message 0.024
l:message>send 0.018
l:negated -0.242 -0.241 -0.222
l:negated>DPRK-state -0.042
l:negated>FOREIGN-name 0.04
l:negated>TALKER-name -0.024
l:negated>break -0.028
l:negated>locative -0.133
l:negated>negated -0.035
l:negated>no-opinion -0.044
l:negated>no-others -0.025
l:negated>planned -0.024
l:negated>say -0.063
l:negated>topic -0.019
l:negated>urged 0.08
l:no-crime -0.118 -0.091 -0.104
l:no-crime>DPRK-state -0.016
l:no-crime>break -0.021
l:no-crime>delegation -0.022
l:no-crime>locative -0.032
l:no-crime>no-crime -0.073
l:no-crime>say -0.024
l:no-defector 0.029 0.088 0.026
l:no-defector>DPRK-state -0.028
l:no-defector>TALKER-name -0.034
l:no-defector>break 0.033
l:no-defector>locative 0.03
l:no-defector>negated -0.033
l:no-defector>say 0.042
l:no-domestic 0.079 -0.038 -0.033
l:no-domestic>DPRK-PERSON -0.037
l:no-domestic>DPRK-state -0.159
l:no-domestic>FOREIGN-name 0.048
l:no-domestic>TALKER-name 0.053
l:no-domestic>break 0.025
l:no-domestic>locative 0.049
l:no-domestic>no-domestic -0.026
l:no-domestic>no-history -0.016
l:no-domestic>no-weapon -0.025
l:no-domestic>office -0.018
l:no-domestic>perform -0.018
l:no-domestic>planned -0.017
l:no-domestic>say 0.049
l:no-domestic>send -0.027
l:no-domestic>troops 0.031
l:no-domestic>visit -0.028
l:no-history -0.098 -0.159 -0.117
l:no-history>DPRK-PERSON 0.052
l:no-history>FOREIGN-name 0.067
l:no-history>PARTNER -0.035
l:no-history>TALKER-name -0.062
l:no-history>congratulate 0.055
l:no-history>delegation 0.031
l:no-history>locative -0.075
l:no-history>no-domestic -0.031
l:no-history>no-history -0.029
l:no-history>no-others -0.022
l:no-history>office -0.098
l:no-history>say -0.037
l:no-history>topicHead 0.061
l:no-history>urged 0.017
l:no-history>visit -0.036
l:no-match -0.015 0.028 0.005
l:no-opinion -0.172 -0.178 -0.16
l:no-opinion>FOREIGN-name 0.02
l:no-opinion>PARTNER -0.041
l:no-opinion>TALKER-name -0.038
l:no-opinion>break 0.054
l:no-opinion>locative 0.083
l:no-opinion>no-opinion -0.027
l:no-opinion>no-others -0.021
l:no-opinion>office -0.045
l:no-opinion>perform -0.027
l:no-opinion>say 0.084
l:no-opinion>topic -0.049
l:no-others -0.143 -0.111 -0.076
l:no-others>DPRK-north -0.022
l:no-others>DPRK-state -0.038
l:no-others>FOREIGN-name 0.142
l:no-others>TALKER-name 0.029
l:no-others>delegation -0.017
l:no-others>locative -0.09
l:no-others>meet -0.053
l:no-others>no-history -0.039
l:no-others>no-opinion -0.015
l:no-others>no-others -0.036
l:no-others>no-threat 0.041
l:no-others>perform -0.029
l:no-others>send 0.026
l:no-others>topic -0.03
l:no-others>topicHead -0.032
l:no-others>urged -0.015
l:no-threat -0.199 -0.225 -0.151
l:no-threat>DPRK-state 0.052
l:no-threat>FOREIGN-name 0.017
l:no-threat>TALKER-name -0.054
l:no-threat>TALKER-person -0.041
l:no-threat>break 0.054
l:no-threat>locative -0.053
l:no-threat>negated -0.029
l:no-threat>no-defector -0.015
l:no-threat>no-opinion 0.03
l:no-threat>no-others 0.042
l:no-threat>no-threat 0.023
l:no-threat>no-weapon -0.015
l:no-threat>topic -0.1
l:no-threat>trade 0.036
l:no-threat>urged -0.022
l:no-weapon -0.267 -0.2 -0.199
l:no-weapon>DPRK-state -0.039
l:no-weapon>TALKER-name -0.015
l:no-weapon>break -0.022
l:no-weapon>locative 0.017
l:no-weapon>no-domestic -0.021
l:no-weapon>no-weapon -0.073
l:no-weapon>perform -0.016
l:no-weapon>say -0.026
l:no-weapon>topic -0.024
l:no-weapon>topicHead -0.02
l:no-weapon>urged -0.018
l:no-weapon>visit -0.022
l:office -0.122 -0.008 -0.052
l:office>DPRK-PERSON -0.039
l:office>DPRK-deictic 0.044
l:office>DPRK-state 0.061
l:office>FOREIGN-name 0.068
l:office>FOREIGN-person 0.016
l:office>PARTNER 0.044
l:office>TALKER-person -0.17
l:office>no-history 0.112
l:office>say -0.085
l:office>topic 0.111
l:office>topicHead -0.052
l:office>visit 0.051
l:perform 0.059 0.172 -0.007
l:perform>DPRK-state 0.03
l:perform>FOREIGN-name 0.054
l:perform>TALKER-name -0.02
l:perform>locative 0.11
l:perform>perform -0.025
l:perform>say -0.023
l:perform>send -0.022
l:perform>ties 0.03
l:perform>urged -0.031
l:planned 0.019 0.038 -0.037
l:planned>DPRK-state -0.021
l:planned>FOREIGN-name -0.058
l:planned>break 0.061
l:planned>delegation -0.025
l:planned>locative 0.054
l:planned>meet 0.097
l:planned>negated -0.04
l:planned>no-domestic -0.036
l:planned>no-opinion 0.028
l:planned>no-others 0.034
l:planned>no-weapon -0.017
l:planned>perform 0.039
l:planned>planned -0.017
l:planned>say -0.042
l:planned>topic -0.076
l:planned>urged 0.061
l:planned>visit -0.036
l:prisoner 0.149 0.119 0.108
l:prisoner>locative -0.02
l:release 0.022 -0.042 -0.021
l:release>DPRK-state 0.017
l:release>no-threat -0.031
l:reopen 0.03 -0.043 0.002
l:reopen>DPRK-state -0.029
l:reopen>locative -0.086
l:reopen>no-opinion -0.023
l:reopen>no-weapon -0.017
l:reopen>trade 0.066
l:say 0.019 -0.041 -0.06
l:say>DPRK-north 0.053
l:say>DPRK-state -0.044
l:say>FOREIGN-city 0.05
l:say>FOREIGN-name 0.053
l:say>PARTNER -0.047
l:say>TALKER-city -0.053
l:say>TALKER-name -0.084
l:say>break 0.028
l:say>delegation -0.051
l:say>host 0.028
l:say>locative 0.098
l:say>meet 0.026
l:say>negated -0.017
l:say>no-defector -0.019
l:say>no-history -0.037
l:say>no-others -0.037
l:say>no-threat -0.02
l:say>no-weapon -0.035
l:say>office 0.057
l:say>perform 0.054
l:say>say 0.049
l:say>send -0.03
l:say>take -0.018
l:say>ties 0.032
l:say>topic -0.052
l:say>unreal 0.034
l:say>urged 0.05
l:seek>arms 0.084
l:seek>locative 0.082
l:send -0.006 0.053 0.003
l:send>DPRK-PERSON -0.126
l:send>FOREIGN-name 0.079
l:send>PARTNER 0.115
l:send>TALKER-name -0.016
l:send>arms 0.051
l:send>break -0.017
l:send>congratulate 0.035
l:send>delegation 0.053
l:send>locative -0.017
l:send>message 0.185
l:send>no-crime -0.032
l:send>no-domestic -0.03
l:send>no-history -0.017
l:send>no-opinion 0.034
l:send>no-others 0.034
l:send>perform 0.022
l:send>reopen 0.024
l:send>send -0.04
l:send>ties 0.049
l:send>trade -0.019
l:send>urged 0.036
l:sign -0.008 0.038 0.003
l:take 0.12 0.096 0.131
l:take>TALKER-name 0.054
l:take>arms 0.045
l:take>locative -0.033
l:take>say -0.031
l:take>urged 0.052
l:ties 0.108 0.156 0.094
l:ties>FOREIGN-name -0.085
l:ties>TALKER-name -0.018
l:ties>locative 0.043
l:ties>perform 0.022
l:ties>say 0.037
l:topic -0.253 -0.08 -0.134
l:topic>DPRK-state -0.111
l:topic>FOREIGN-name -0.114
l:topic>break -0.038
l:topic>delegation -0.019
l:topic>ignored -0.054
l:topic>locative -0.159
l:topic>no-domestic 0.05
l:topic>no-history -0.05
l:topic>no-others -0.035
l:topic>no-threat -0.024
l:topic>no-weapon -0.027
l:topic>office -0.058
l:topic>perform 0.025
l:topic>planned 0.067
l:topic>say -0.038
l:topic>topic -0.08
l:topic>topicHead -0.029
l:topic>urged -0.022
l:topic>visit 0.026
l:topicHead -0.151 -0.096 -0.117
l:topicHead>DPRK-PERSON -0.032
l:topicHead>DPRK-state -0.066
l:topicHead>FOREIGN-name 0.05
l:topicHead>TALKER-name -0.059
l:topicHead>arms 0.069
l:topicHead>break 0.022
l:topicHead>delegation -0.048
l:topicHead>ignored -0.015
l:topicHead>locative -0.042
l:topicHead>meet -0.029
l:topicHead>negated -0.015
l:topicHead>no-domestic 0.039
l:topicHead>no-opinion -0.07
l:topicHead>no-threat -0.017
l:topicHead>no-weapon -0.02
l:topicHead>planned 0.05
l:topicHead>topic -0.033
l:topicHead>urged -0.045
l:trade 0.117 0.032 0.083
l:trade>DPRK-state 0.021
l:trade>FOREIGN-name -0.059
l:trade>locative -0.057
l:trade>no-domestic 0.015
l:trade>no-weapon -0.018
l:trade>planned -0.025
l:trade>say 0.057
l:trade>send 0.05
l:trade>trade 0.018
l:trade>visit -0.024
l:troops -0.237 -0.196 -0.187
l:troops>FOREIGN-name -0.076
l:troops>TALKER-name -0.021
l:troops>fight -0.03
l:troops>locative -0.019
l:troops>no-weapon -0.018
l:troops>say -0.02
l:unreal -0.084 -0.023 -0.043
l:unreal>topic -0.027
l:urged -0.24 -0.193 -0.197
l:urged>DPRK-state -0.038
l:urged>TALKER-name -0.049
l:urged>locative -0.103
l:urged>no-others -0.02
l:urged>planned -0.027
l:urged>say -0.016
l:urged>send -0.037
l:urged>topic -0.019
l:urged>topicHead -0.022
l:urged>urged -0.025
l:urged>visit -0.021
l:visit 0.047 0.066 -0.004
l:visit>DPRK-PERSON 0.033
l:visit>DPRK-state 0.035
l:visit>DPRK-venue 0.031
l:visit>PARTNER -0.037
l:visit>TALKER-name -0.046
l:visit>locative -0.103
l:visit>no-defector -0.065
l:visit>no-others 0.02
l:visit>no-weapon -0.023
l:visit>planned 0.033
l:visit>topic 0.06
l:visit>urged -0.016
l:visit>visit 0.023
l:vow 0.22 0.126 0.185
l:vow>FOREIGN-name 0.081
l:vow>locative 0.048
l=a -0.07
l=about -0.066
l=accordi 0.092
l=affairs -0.056
l=after -0.086
l=agreed 0.017
l=ahead_o 0.028
l=airspac 0.036
l=allianc 0.05
l=allies -0.035
l=ambassa 0.015
l=amid -0.039
l=amunicj -0.02
l=analyst 0.099
l=anivers 0.118
l=anniver -0.016
l=announc 0.048
l=arms 0.033
l=arrived 0.015
l=artille 0.035
l=artyler -0.056
l=as_rega -0.028
l=assista 0.065
l=at 0.049
l=back 0.03
l=ballist -0.034
l=before 0.117
l=believe -0.024
l=birthda -0.03
l=bolster 0.026
l=bombers 0.036
l=border -0.093
l=broni -0.026
l=but -0.059
l=capital 0.023
l=celebra -0.045
l=chairma 0.057
l=citizen 0.032
l=claim 0.015
l=claims 0.028
l=close 0.034
l=commemo 0.061
l=communi 0.045
l=concern 0.042
l=condemn 0.038
l=conjunt 0.034
l=constru 0.027
l=coopera 0.13
l=could -0.102
l=covid 0.107
l=credent 0.024
l=crisis -0.016
l=critici -0.036
l=crossin -0.031
l=daughte -0.039
l=de_visi 0.067
l=declara -0.083
l=deepeni 0.017
l=defecto -0.019
l=defense 0.025
l=delegac 0.047
l=delegat 0.191
l=demand -0.017
l=demilit -0.033
l=demise_ -0.047
l=deploye -0.047
l=despite 0.048
l=detaine -0.038
l=diploma 0.015
l=directo 0.077
l=dirigen -0.112
l=dirigie 0.036
l=discuss 0.022
l=dmz -0.021
l=do -0.021
l=dostarc -0.018
l=drones 0.032
l=economy -0.046
l=embajad 0.054
l=embassy 0.04
l=en 0.046
l=end 0.019
l=enviara 0.033
l=exhibit -0.015
l=expecte 0.072
l=factory 0.048
l=felicit 0.02
l=fight -0.02
l=fightin -0.018
l=file -0.015
l=film 0.025
l=fired -0.019
l=flight 0.034
l=for -0.072
l=forces -0.056
l=foreign -0.016
l=former -0.083
l=friends 0.047
l=from 0.115
l=fuel -0.016
l=general -0.128
l=get -0.027
l=gift -0.033
l=group -0.108
l=had_a_f 0.027
l=had_a_t 0.042
l=histori -0.051
l=history 0.045
l=homepag -0.016
l=how 0.041
l=if -0.021
l=in -0.048
l=inspect 0.016
l=intelli 0.015
l=intervi -0.019
l=into -0.06
l=issue 0.016
l=issues -0.016
l=japan_a -0.025
l=joint_d -0.03
l=juche_i 0.083
l=killed_ -0.039
l=king 0.024
l=korean_ 0.087
l=laid 0.016
l=launche -0.048
l=lazarus -0.018
l=leader 0.086
l=letter -0.024
l=like -0.022
l=marked -0.016
l=may 0.037
l=media -0.027
l=meeting -0.042
l=mensaje 0.072
l=message 0.166
l=met 0.062
l=militar 0.127
l=ministe -0.083
l=ministr 0.091
l=missile -0.079
l=mission 0.031
l=nato -0.026
l=near -0.062
l=negotia -0.023
l=newspap -0.059
l=no -0.066
l=nuklear -0.023
l=officia 0.021
l=on -0.113
l=one_day -0.027
l=open -0.015
l=opened -0.025
l=opening 0.05
l=outside 0.03
l=over 0.032
l=paid 0.037
l=paper -0.017
l=parade 0.088
l=perform 0.03
l=planned 0.019
l=plans_t 0.048
l=pledged 0.042
l=pociski -0.035
l=pociskó 0.032
l=podała 0.031
l=policy -0.039
l=possibl 0.032
l=powiedz 0.028
l=premier -0.059
l=present 0.065
l=prime_m -0.048
l=prison -0.018
l=private 0.058
l=promise 0.026
l=provide -0.024
l=provoca 0.031
l=przeciw -0.049
l=przekaz -0.056
l=puppet 0.066
l=railway -0.025
l=rakieto -0.02
l=receive 0.086
l=recepti 0.036
l=recibio 0.082
l=release -0.147
l=remains -0.019
l=report -0.035
l=reporte -0.053
l=respons -0.048
l=returne -0.018
l=said -0.088
l=say 0.041
l=says 0.023
l=secreta 0.095
l=seeking -0.033
l=seeks 0.023
l=seminar -0.015
l=sending 0.028
l=sent 0.102
l=shells 0.056
l=should -0.031
l=showed 0.016
l=showing -0.022
l=shows -0.024
l=sign 0.032
l=since -0.054
l=situati -0.03
l=sobre 0.05
l=soldier -0.152
l=solidar 0.021
l=south_k -0.019
l=spokesm 0.062
l=spotkan -0.086
l=state_m 0.046
l=stateme -0.112
l=strengt -0.029
l=student -0.029
l=study_o -0.055
l=summit -0.019
l=support -0.038
l=talks 0.019
l=than 0.06
l=that -0.085
l=threat 0.018
l=ties 0.034
l=to -0.125
l=told 0.036
l=tourist -0.041
l=toward -0.015
l=towards 0.023
l=trade -0.036
l=trainin 0.034
l=transfe 0.07
l=trilate -0.047
l=trip -0.018
l=troops -0.02
l=ukraine 0.071
l=us_and_ -0.018
l=via -0.03
l=vice-ch 0.03
l=vice_pr -0.08
l=visit -0.062
l=visita 0.022
l=visited -0.076
l=visitin 0.086
l=visits 0.033
l=vowed 0.032
l=w 0.097
l=war_in 0.023
l=warned -0.03
l=warns 0.078
l=watch -0.019
l=we 0.019
l=what 0.019
l=when 0.075
l=where 0.024
l=whether -0.019
l=while 0.057
l=who -0.058
l=will -0.102
l=without -0.053
l=wojskow 0.037
l=would 0.09
l=would_b -0.06
l=wystrze -0.027
l=ćwiczen -0.016
l=不 -0.018
l=举行会 -0.039
l=于 -0.031
l=会见 -0.073
l=共同 -0.031
l=到 -0.049
l=周年 -0.029
l=在 -0.112
l=声明 -0.031
l=将 0.031
l=局势 -0.022
l=工业园 0.063
l=应 0.026
l=总理 -0.033
l=报道 0.016
l=朝鲜半岛 -0.043
l=纪念 -0.03
l=表示 0.042
l=通电话 -0.019
lead+:CONSULT:close 0.057 0.056 0.04
lead+:CONSULT:dprk-place 0.176 0.179 0.148
lead+:CONSULT:loose 0.032 0.046 0.027
lead+:CONSULT:planned 0.065 0.063 0.051
lead+:CONSULT:tight 0.125 0.06 0.103
lead+:COOPERATE:close -0.08 -0.012 -0.029
lead+:COOPERATE:dprk-place -0.02 -0.004 -0.005
lead+:COOPERATE:loose -0.08 -0.048 -0.066
lead+:COOPERATE:planned 0.022 0.015 0.015
lead+:COOPERATE:tight -0.001 0.046 0.085
lead+:RELEASE:close 0.011 0.018 0.027
lead+:RELEASE:loose -0.022 -0.028 -0.021
lead+:SUPPORT:close 0.045 0.035 0.027
lead+:SUPPORT:dprk-place -0.024 -0.013 -0.024
lead+:SUPPORT:loose 0.202 0.163 0.166
lead+:SUPPORT:tight 0.054 0.072 0.061
lead+:arms:both-behind -0.075 -0.046 -0.039
lead+:arms:dprk-foreign -0.096 -0.075 -0.072
lead+:arms:foreign-dprk -0.007 0.004 0.017
lead+:both-before:CHN 0.074 0.096 0.06
lead+:both-before:JPN -0.052 -0.052 -0.058
lead+:both-before:KOR -0.081 -0.062 -0.088
lead+:both-before:RUS 0.21 0.139 0.18
lead+:both-before:RUS-person -0.111 -0.075 -0.075
lead+:both-before:USA 0.054 0.033 0.009
lead+:both-before:other -0.031 -0.034 -0.013
lead+:both-behind:CHN 0.093 0.103 0.086
lead+:both-behind:KOR -0.027 -0.016 -0.02
lead+:both-behind:RUS 0.056 0.086 0.061
lead+:both-behind:RUS-person 0.079 0.053 0.053
lead+:both-behind:USA -0.034 -0.013 -0.002
lead+:both-behind:USA-person -0.075 -0.051 -0.051
lead+:both-behind:other -0.032 -0.024 -0.009
lead+:congratulate+0 0.035 0.04 0.067
lead+:congratulate:both-behind 0.039 0.043 0.056
lead+:congratulate:dprk-foreign 0.021 0.03 0.018
lead+:congratulate:foreign-dprk 0.021 0.033 0.041
lead+:culture:both-behind 0.035 0.061 0.051
lead+:delegation:both-before 0.085 0.074 0.096
lead+:delegation:both-behind -0.017 -0.007 -0.009
lead+:delegation:dprk-foreign -0.013 -0.002 0.018
lead+:delegation:foreign-dprk 0.02 -0.038 -0.026
lead+:discuss+0 -0.05 -0.042 -0.037
lead+:dprk-foreign:CHN 0.067 0.035 0.057
lead+:dprk-foreign:KOR -0.146 -0.09 -0.059
lead+:dprk-foreign:RUS 0.104 0.048 0.095
lead+:dprk-foreign:RUS-person 0.048 0.033 0.032
lead+:dprk-foreign:USA 0.015 0.007 0.009
lead+:dprk-foreign:other 0.16 0.202 0.189
lead+:fight+0 -0.064 -0.054 -0.052
lead+:fight:both-before -0.027 -0.027 -0.02
lead+:foreign-dprk:CHN 0.032 0.023 0.004
lead+:foreign-dprk:KOR -0.101 -0.106 -0.097
lead+:foreign-dprk:RUS 0.06 0.062 0.082
lead+:foreign-dprk:RUS-person 0.034 0.026 0.024
lead+:foreign-dprk:USA -0.088 -0.079 -0.069
lead+:foreign-dprk:other -0.035 -0.035 -0.024
lead+:host+0 0.042 0.079 0.05
lead+:host+message 0.013 0.019 0.013
lead+:host:dprk-foreign 0.027 0.034 0.025
lead+:invite:dprk-foreign 0.037 0.023 0.021
lead+:meet+0 0.031 0.031 -0.029
lead+:meet:both-before -0.034 -0.022 -0.065
lead+:meet:both-behind -0.067 -0.065 -0.059
lead+:meet:dprk-foreign 0.09 0.07 0.069
lead+:meet:foreign-dprk 0.045 0.051 0.026
lead+:message:both-behind -0.03 -0.031 -0.025
lead+:message:dprk-foreign 0.098 0.14 0.096
lead+:message:foreign-dprk -0.001 0.019 0.006
lead+:perform+0 -0.026 -0.026 -0.04
lead+:perform+trade 0.056 0.067 0.051
lead+:perform:both-before 0.05 0.052 0.009
lead+:perform:both-behind -0.027 -0.02 -0.022
lead+:perform:dprk-foreign 0.04 0.038 0.054
lead+:perform:foreign-dprk -0.025 -0.023 -0.024
lead+:release+0 -0.034 -0.046 -0.018
lead+:send+arms 0.048 0.044 0.062
lead+:send+delegation -0.03 -0.041 -0.033
lead+:send+message 0.082 0.107 0.092
lead+:send:both-before 0.037 0.051 0.046
lead+:send:both-behind -0.02 -0.016 -0.022
lead+:send:dprk-foreign 0.005 0.037 0.036
lead+:send:foreign-dprk 0.061 0.037 0.074
lead+:source -0.018 0.005 0.002
lead+:theme+agreement -0.094 -0.125 -0.101
lead+:theme+aid -0.035 -0.026 -0.032
lead+:theme+arms -0.125 -0.083 -0.062
lead+:theme+culture 0.019 0.052 0.038
lead+:theme+delegation 0.126 0.1 0.129
lead+:theme+message 0.072 0.13 0.076
lead+:theme+trade -0.078 -0.034 -0.013
lead+:theme+troops -0.141 -0.102 -0.1
lead+:trade:both-before -0.063 -0.041 -0.041
lead+:trade:both-behind 0.026 0.011 0.017
lead+:trade:dprk-foreign 0.063 0.064 0.081
lead+:trade:foreign-dprk -0.085 -0.055 -0.056
lead+:troops:dprk-foreign -0.073 -0.049 -0.052
lead+:visit+0 0.271 0.206 0.207
lead+:visit:both-before 0.043 0.031 0.011
lead+:visit:both-behind 0.127 0.132 0.105
lead+:visit:dprk-foreign 0.053 -0.005 0.062
lead+:visit:foreign-dprk 0.066 0.062 0.041
lead+:vow+0 0.21 0.13 0.141
lead+:vow:both-before 0.106 0.074 0.078
lead+:vow:dprk-foreign 0.12 0.081 0.081
lead:AID:tight -0.009 -0.004 -0.02
lead:CONSULT:close 0.039 -0.013 0.002
lead:CONSULT:dprk-place 0.094 0.121 0.064
lead:CONSULT:loose -0.117 -0.087 -0.077
lead:CONSULT:tight 0.051 0.037 0.011
lead:COOPERATE:close -0.1 -0.059 -0.044
lead:COOPERATE:dprk-place -0.05 -0.005 -0.02
lead:COOPERATE:loose -0.014 0.063 0.009
lead:COOPERATE:planned 0.051 0.033 0.033
lead:COOPERATE:tight 0.009 0.039 0.087
lead:RELEASE:close 0.031 -0.008 0.011
lead:RELEASE:tight 0.026 0.016 0.017
lead:SUPPORT:close -0.021 -0.008 -0.012
lead:SUPPORT:dprk-place -0.032 -0.026 -0.023
lead:SUPPORT:loose 0.097 0.094 0.069
lead:SUPPORT:tight -0.015 -0.016 0.008
lead:agreement:both-before 0.054 0.019 0.029
lead:arms:both-before 0.018 0.011 0.01
lead:arms:dprk-foreign -0.086 -0.058 -0.059
lead:both-before:CHN 0.048 0.083 0.057
lead:both-before:JPN -0.06 -0.061 -0.065
lead:both-before:KOR -0.073 -0.056 -0.029
lead:both-before:RUS 0.216 0.138 0.155
lead:both-before:USA -0.168 -0.116 -0.123
lead:both-before:other 0.018 0.035 0.01
lead:both-behind:CHN 0.015 0.025 0.038
lead:both-behind:KOR -0.011 -0.016 -0.026
lead:both-behind:RUS -0.077 -0.032 -0.026
lead:both-behind:USA -0.024 -0.008 -0.014
lead:both-behind:other -0.018 0.01 -0.004
lead:congratulate+0 -0.023 -0.057 -0.012
lead:congratulate:foreign-dprk -0.038 -0.067 -0.039
lead:delegation:both-before 0.029 0.03 0.044
lead:delegation:both-behind 0.004 0.016 0.002
lead:delegation:foreign-dprk 0.05 0.026 0.052
lead:discuss+0 0.019 0.012 0.013
lead:discuss:both-before 0.038 0.025 0.025
lead:discuss:foreign-dprk -0.047 -0.032 -0.032
lead:dprk-foreign:CHN -0.001 -0.038 -0.026
lead:dprk-foreign:JPN -0.026 -0.028 -0.026
lead:dprk-foreign:KOR -0.143 -0.067 -0.05
lead:dprk-foreign:RUS 0.353 0.246 0.256
lead:dprk-foreign:RUS-person 0.142 0.096 0.096
lead:dprk-foreign:USA -0.137 -0.121 -0.122
lead:dprk-foreign:USA-person 0.042 0.032 0.03
lead:dprk-foreign:other 0.059 0.085 0.048
lead:dprk-head -0.184 -0.124 -0.128
lead:dprk-place 0.176 0.327 0.156
lead:dprk-source 0.089 0.116 0.092
lead:dprk-topic -0.099 -0.08 -0.072
lead:fight+0 -0.089 -0.072 -0.072
lead:first:CHN -0.064 0.074 -0.111
lead:first:JPN -0.071 -0.07 -0.06
lead:first:KOR -0.238 -0.207 -0.24
lead:first:KOR-person -0.038 -0.03 -0.027
lead:first:RUS 0.342 0.228 0.279
lead:first:RUS-person 0.139 0.093 0.093
lead:first:UN 0.053 0.074 0.042
lead:first:USA -0.292 -0.272 -0.26
lead:first:USA-person -0.175 -0.117 -0.117
lead:first:XXX 0.01 0.024 0.009
lead:first:dprk-leader -0.017 -0.024 -0.017
lead:first:dprk-north -0.072 -0.073 -0.075
lead:first:dprk-person 0.163 0.186 0.134
lead:first:dprk-state -0.097 0.004 -0.099
lead:first:dprk-venue 0.029 0.036 0.039
lead:first:none -0.115 -0.137 -0.12
lead:first:other -0.053 -0.148 -0.017
lead:foreign-dprk:CHN 0.096 0.122 0.116
lead:foreign-dprk:KOR -0.103 -0.065 -0.089
lead:foreign-dprk:RUS 0.053 0.033 0.022
lead:foreign-dprk:RUS-person 0.038 0.029 0.027
lead:foreign-dprk:UN 0.021 0.001 0.005
lead:foreign-dprk:USA -0.095 -0.1 -0.08
lead:foreign-dprk:USA-person -0.037 -0.025 -0.025
lead:foreign-dprk:XXX -0.033 -0.05 -0.033
lead:foreign-dprk:other -0.027 -0.061 -0.007
lead:foreign-head 0.078 0.052 0.027
lead:foreign-place 0.175 0.075 0.025
lead:foreign-source 0.4 0.318 0.325
lead:foreign-topic -0.145 -0.109 -0.102
lead:host+0 0.049 0.039 0.039
lead:host+message 0.024 0.035 0.024
lead:host:both-behind -0.033 -0.021 -0.022
lead:host:dprk-foreign 0.087 0.077 0.067
lead:host:foreign-dprk 0.023 0.02 0.02
lead:invite+0 -0.025 -0.026 -0.045
lead:meet+0 -0.075 -0.077 -0.09
lead:meet:both-before -0.077 -0.053 -0.075
lead:meet:both-behind -0.173 -0.133 -0.125
lead:meet:dprk-foreign 0.107 0.044 0.046
lead:meet:foreign-dprk 0.069 0.065 0.063
lead:perform+0 -0.051 -0.029 -0.052
lead:perform+trade -0.024 0.001 -0.009
lead:perform:both-before -0.026 -0.013 -0.025
lead:perform:both-behind 0.012 0.035 0.016
lead:perform:dprk-foreign -0.059 -0.033 -0.038
lead:perform:foreign-dprk -0.066 -0.083 -0.073
lead:release+0 -0.064 -0.077 -0.058
lead:release:foreign-dprk -0.002 -0.032 -0.014
lead:reopen+trade 0.086 0.058 0.058
lead:reopen:dprk-foreign 0.075 0.051 0.051
lead:said:dprk:before 0.087 0.066 0.079
lead:said:dprk:behind -0.044 -0.005 -0.009
lead:said:dprk:none 0.03 0.108 0.06
lead:said:party:before -0.065 -0.053 -0.034
lead:said:party:behind 0.126 0.06 0.07
lead:said:third:before -0.036 -0.065 -0.061
lead:said:third:behind 0.064 0.03 0.016
lead:said:third:none -0.138 -0.171 -0.148
lead:said:unknown:before -0.183 -0.146 -0.135
lead:said:unknown:none 0.018 -0.024 -0.007
lead:send+aid -0.043 -0.04 -0.055
lead:send+arms 0.201 0.159 0.194
lead:send+delegation -0.104 -0.136 -0.096
lead:send+message 0.089 0.146 0.09
lead:send+trade -0.104 -0.07 -0.07
lead:send+troops -0.015 -0.001 0.016
lead:send:both-behind 0.011 0.001 0.031
lead:send:dprk-foreign 0.07 0.114 0.079
lead:send:foreign-dprk -0.049 -0.055 -0.028
lead:source -0.074 -0.044 -0.027
lead:theme+agreement 0.038 -0.004 0.013
lead:theme+arms -0.097 -0.067 -0.069
lead:theme+culture 0.124 0.166 0.144
lead:theme+delegation 0.085 0.078 0.092
lead:theme+message -0.037 -0.032 -0.03
lead:theme+trade -0.053 -0.034 -0.021
lead:theme+troops -0.095 -0.07 -0.074
lead:trade:both-before -0.026 -0.02 -0.023
lead:trade:both-behind -0.029 -0.028 -0.023
lead:trade:dprk-foreign 0.054 0.05 0.062
lead:trade:foreign-dprk -0.053 -0.036 -0.037
lead:unframed:congratulate 0.059 0.073 0.077
lead:unframed:fight -0.056 -0.051 -0.045
lead:unframed:host 0.03 0.099 -0.006
lead:unframed:invite -0.018 -0.018 -0.02
lead:unframed:meet -0.125 -0.064 -0.126
lead:unframed:none -0.364 -0.36 -0.389
lead:unframed:perform 0.068 0.117 0.061
lead:unframed:reopen 0.049 0.042 0.036
lead:unframed:send -0.06 -0.042 -0.049
lead:unframed:take 0.038 0.025 0.025
lead:unframed:theme 0.002 -0.008 -0.024
lead:unframed:visit -0.139 -0.113 -0.132
lead:visit+0 0.044 0.06 0.036
lead:visit:both-before 0.011 0.044 0.044
lead:visit:both-behind 0.031 0.024 0.011
lead:visit:dprk-foreign -0.047 -0.065 -0.033
lead:visit:foreign-dprk 0.071 0.088 0.043
lead:vow+0 0.043 0.039 0.031
lead:vow:both-before 0.02 0.027 0.018
lead:vow:dprk-foreign 0.073 0.049 0.049
lead:vow:foreign-dprk -0.093 -0.079 -0.069
l~0 -0.283
l~a -0.25
l~abroad 0.033
l~aby -0.025
l~access -0.015
l~action -0.023
l~activi -0.045
l~addres -0.018
l~advanc -0.075
l~ae -0.023
l~africa 0.059
l~again -0.044
l~agricu -0.028
l~ai -0.034
l~al -0.022
l~all 0.071
l~along -0.022
l~also 0.091
l~an -0.312
l~and -0.052
l~announ 0.052
l~anothe 0.053
l~anti -0.018
l~appare -0.015
l~appear 0.075
l~april 0.031
l~are -0.106
l~area -0.024
l~armed -0.032
l~army 0.08
l~arsena -0.047
l~art 0.041
l~articl -0.028
l~asambl 0.015
l~asia -0.02
l~asocia 0.049
l~assemb 0.033
l~atomic -0.023
l~attack -0.04
l~attemp -0.061
l~august -0.039
l~author -0.044
l~away -0.053
l~battle 0.03
l~become -0.024
l~been -0.061
l~behind 0.052
l~believ -0.046
l~betwee -0.066
l~bezpie -0.077
l~bigges -0.032
l~bilate 0.024
l~billio 0.019
l~both -0.047
l~brough -0.033
l~build 0.045
l~buildi -0.038
l~busine -0.033
l~by 0.141
l~c -0.03
l~called -0.027
l~callin 0.025
l~came -0.053
l~campai -0.038
l~can 0.048
l~capita 0.045
l~carrie 0.034
l~cbs -0.031
l~centra 0.139
l~centur 0.031
l~ceremo 0.118
l~challe -0.022
l~childr -0.044
l~chol 0.126
l~christ 0.034
l~city -0.015
l~class -0.041
l~closer -0.044
l~cnn -0.03
l~co -0.015
l~comand -0.046
l~combin -0.051
l~comisi 0.036
l~comite -0.067
l~comman -0.039
l~commen -0.017
l~commis 0.067
l~commit 0.024
l~commun 0.015
l~como -0.017
l~comple -0.039
l~comrad 0.056
l~con 0.069
l~conduc 0.025
l~confer -0.021
l~confli -0.02
l~congre 0.132
l~consej 0.127
l~contin -0.072
l~contri 0.018
l~corea 0.029
l~counci 0.074
l~countr 0.056
l~covera 0.043
l~cultur 0.055
l~curren 0.02
l~czwart 0.015
l~daily -0.019
l~danger -0.063
l~day 0.068
l~days 0.025
l~death -0.082
l~dec -0.03
l~decade 0.05
l~declar 0.031
l~deep -0.052
l~defenc -0.057
l~defend -0.023
l~defens -0.118
l~del 0.081
l~democr 0.031
l~demons 0.07
l~depart 0.067
l~descri -0.019
l~design 0.037
l~detect -0.019
l~develo -0.064
l~dictat -0.026
l~diplom 0.047
l~direct 0.043
l~disput -0.016
l~distri -0.039
l~dmitri 0.038
l~do -0.028
l~docume -0.027
l~dollar -0.015
l~dong -0.024
l~down -0.02
l~drill -0.034
l~drills 0.039
l~due 0.088
l~during -0.073
l~dyktat -0.025
l~early 0.019
l~east 0.035
l~easter 0.026
l~edt 0.041
l~effort -0.153
l~ejerci -0.05
l~el 0.123
l~emerge -0.021
l~ended 0.054
l~engage -0.018
l~epidem -0.017
l~este 0.02
l~event -0.016
l~ever 0.036
l~every 0.091
l~ex 0.018
l~exclus -0.048
l~execut 0.015
l~experi -0.026
l~facili -0.036
l~facing 0.02
l~fallec -0.075
l~famili -0.039
l~family -0.016
l~father -0.032
l~featur 0.072
l~feb 0.019
l~februa -0.06
l~federa 0.162
l~few 0.035
l~fighte 0.019
l~financ -0.034
l~five -0.018
l~flag 0.047
l~force -0.042
l~foreig 0.068
l~forwar -0.041
l~foundi -0.041
l~friend 0.036
l~full 0.075
l~funcio -0.019
l~furthe -0.019
l~genera -0.068
l~global -0.031
l~go 0.058
l~going 0.1
l~govern -0.055
l~grand 0.047
l~great -0.068
l~ground -0.019
l~growin -0.079
l~had 0.088
l~hall 0.044
l~hamgyo -0.025
l~harris -0.065
l~have -0.127
l~he 0.043
l~head 0.022
l~headed 0.043
l~headqu 0.031
l~heavy 0.05
l~held -0.07
l~help 0.019
l~her -0.047
l~hero -0.023
l~high 0.039
l~him -0.03
l~his -0.015
l~histor 0.052
l~hold 0.06
l~house -0.033
l~i 0.111
l~idea -0.029
l~ideolo -0.022
l~image 0.035
l~imperi -0.03
l~impose -0.023
l~improv -0.017
l~in -0.037
l~includ -0.038
l~indica -0.018
l~indust -0.021
l~inform -0.028
l~innova -0.028
l~inspec -0.021
l~instit 0.089
l~intens -0.024
l~intent 0.042
l~interc -0.041
l~intere -0.054
l~intern 0.342
l~invasi 0.025
l~involv 0.036
l~is -0.057
l~isolat 0.018
l~issued -0.056
l~januar 0.027
l~jean 0.041
l~jest -0.044
l~jets -0.034
l~joint 0.059
l~jong 0.051
l~journa -0.047
l~ju 0.018
l~juche -0.08
l~july 0.036
l~june -0.05
l~just -0.079
l~kang -0.019
l~kbs -0.024
l~kcna 0.064
l~keep 0.018
l~killed -0.039
l~known -0.033
l~korea -0.083
l~korean 0.019
l~kraju 0.031
l~ktore -0.062
l~ktory 0.017
l~la 0.106
l~larges 0.03
l~last 0.048
l~late -0.021
l~latest -0.048
l~launch -0.045
l~law -0.018
l~le 0.1
l~leader 0.092
l~least -0.073
l~led 0.154
l~left -0.028
l~let -0.021
l~level -0.02
l~li 0.036
l~life -0.036
l~local 0.017
l~long 0.084
l~look 0.046
l~los -0.062
l~m 0.025
l~mainla -0.032
l~major 0.046
l~make -0.024
l~making 0.022
l~mariti 0.018
l~mark 0.024
l~market -0.016
l~marks -0.025
l~memori 0.019
l~milita -0.023
l~millio 0.055
l~minist -0.036
l~modern -0.02
l~monday 0.061
l~month 0.039
l~months 0.028
l~more 0.057
l~mornin 0.13
l~most -0.02
l~motivo 0.034
l~move -0.038
l~moves 0.057
l~much -0.023
l~multip 0.046
l~narusz -0.059
l~nation -0.125
l~nearly -0.032
l~neighb 0.04
l~networ -0.015
l~new 0.026
l~nk -0.038
l~north -0.017
l~northe -0.027
l~nov 0.026
l~novemb -0.017
l~now 0.017
l~obrony 0.102
l~occasi -0.021
l~octobe -0.019
l~od 0.03
l~odpowi -0.03
l~of -0.089
l~off 0.061
l~office -0.04
l~okazji 0.09
l~old 0.094
l~one -0.048
l~only -0.046
l~operat 0.017
l~or -0.038
l~order -0.021
l~ordere -0.03
l~organi -0.115
l~our 0.044
l~own 0.031
l~p -0.021
l~pacifi -0.015
l~pair 0.035
l~palaci 0.036
l~pan -0.016
l~pandem 0.098
l~para 0.018
l~part -0.025
l~partic 0.044
l~partid 0.023
l~parts -0.03
l~party 0.048
l~passed -0.034
l~patria 0.035
l~patrio -0.049
l~peace -0.059
l~people -0.04
l~period -0.035
l~person -0.04
l~photo -0.019
l~piatek 0.036
l~pierws 0.016
l~place 0.108
l~po 0.027
l~politi -0.059
l~ponied 0.075
l~popula 0.054
l~por -0.058
l~posted -0.02
l~power -0.048
l~powerf 0.032
l~powolu 0.089
l~prepar -0.031
l~presen -0.026
l~presid 0.097
l~preven -0.023
l~previo -0.026
l~primer 0.08
l~prize 0.09
l~produc -0.07
l~progra -0.026
l~progre -0.026
l~projec 0.05
l~promot -0.015
l~prompt -0.034
l~prospe -0.015
l~provin -0.017
l~przez 0.026
l~przywo 0.041
l~public -0.19
l~publis -0.042
l~pueblo 0.026
l~put -0.077
l~que 0.037
l~rady -0.078
l~raised 0.03
l~rare 0.026
l~recien -0.018
l~record -0.099
l~red 0.046
l~region 0.048
l~remain 0.017
l~remark -0.018
l~report 0.039
l~repres 0.09
l~republ 0.108
l~requir 0.034
l~resear -0.015
l~reside -0.019
l~resolu -0.021
l~respec 0.038
l~respon -0.037
l~restri 0.044
l~result -0.033
l~reunif -0.045
l~reuter -0.025
l~revolu -0.07
l~rise -0.016
l~rising -0.016
l~river -0.02
l~rodong -0.04
l~roku 0.033
l~run -0.026
l~satell -0.026
l~saturd 0.047
l~saying -0.027
l~scale -0.015
l~school -0.043
l~scienc -0.017
l~scient -0.02
l~scramb -0.047
l~se -0.06
l~sea -0.031
l~second -0.018
l~secret 0.046
l~securi -0.017
l~see 0.11
l~seen 0.02
l~senior 0.023
l~separa 0.043
l~sept -0.034
l~series -0.027
l~seriou 0.025
l~sessio -0.028
l~set -0.04
l~seven -0.037
l~shared 0.063
l~she -0.026
l~sheikh 0.022
l~shortl 0.049
l~show 0.111
l~side 0.038
l~sie 0.04
l~signif -0.024
l~single -0.016
l~sinmun -0.04
l~sister -0.016
l~six -0.036
l~so -0.017
l~social -0.064
l~societ 0.015
l~some -0.06
l~songun -0.047
l~south 0.036
l~space 0.016
l~specia 0.016
l~stabil -0.036
l~stage 0.086
l~start -0.02
l~starte 0.067
l~state -0.131
l~statio -0.041
l~step 0.061
l~still -0.048
l~strate 0.022
l~strong -0.048
l~such -0.02
l~sugges -0.017
l~suk -0.031
l~sunday -0.073
l~sung 0.027
l~suprem -0.064
l~suspec -0.049
l~swoje 0.024
l~t -0.017
l~take -0.029
l~target -0.017
l~terren -0.029
l~terror -0.027
l~test -0.026
l~tested 0.027
l~testin 0.04
l~tests -0.023
l~the 0.047
l~their -0.033
l~them 0.024
l~there -0.05
l~they -0.039
l~third 0.042
l~those 0.018
l~though -0.023
l~three -0.025
l~throug 0.032
l~thursd 0.059
l~time -0.069
l~times -0.04
l~titled -0.015
l~to -0.041
l~today 0.056
l~took 0.112
l~tuesda 0.023
l~tuvo 0.015
l~tv -0.098
l~two -0.044
l~tym 0.027
l~u -0.045
l~un 0.04
l~unders 0.019
l~unidad -0.018
l~unific -0.078
l~unit -0.02
l~unity 0.019
l~univer 0.052
l~unveil 0.029
l~up -0.046
l~update 0.029
l~ups -0.024
l~use -0.031
l~using -0.02
l~variou 0.028
l~vehicl -0.018
l~vicepr 0.049
l~victor 0.018
l~warpla -0.029
l~water -0.018
l~way 0.036
l~we 0.073
l~wednes 0.155
l~week 0.11
l~weeks -0.04
l~were -0.017
l~whole -0.034
l~with 0.051
l~wladim 0.031
l~wladze -0.016
l~woman -0.03
l~women -0.034
l~won -0.025
l~work -0.033
l~workin -0.015
l~world 0.094
l~write -0.018
l~y -0.029
l~year 0.029
l~years -0.031
l~yeol -0.016
l~yong 0.052
l~you 0.048
l~young -0.066
l~z 0.107
l~za -0.027
l~zapowi 0.034
l~ze 0.021
manyForeignInTitle -0.099 -0.019 -0.01
noDprk -0.596 -0.563 -0.575
noForeign -0.659 -0.557 -0.496
order:both-before -0.026 -0.056 -0.066
order:both-behind -0.096 0.016 -0.042
order:dprk-foreign 0.356 0.281 0.261
order:foreign-dprk 0.179 0.312 0.209
others:lead -0.245 -0.22 -0.242
others:title -0.242 -0.2 -0.236
strength:lead 0.431 0.374 0.437
strength:rest 0.13 0.266 0.26
strength:title 0.518 0.422 0.55
sure 0.416 0.302 0.367
sure:CONSULT:planned 0.195 0.136 0.145
sure:CONSULT:told 0.052 0.078 0.084
sure:COOPERATE:told 0.071 0.061 0.066
sure:RELEASE:told 0.132 0.073 0.086
sure:SUPPORT:told -0.104 -0.116 -0.075
sure:lead:planned 0.131 0.088 0.088
sure:lead:told 0.046 0.103 0.1
sure:title:planned 0.108 0.079 0.089
sure:title:told 0.115 0.025 0.102
t:DPRK-PERSON 0.238 0.09 0.113
t:DPRK-PERSON>DPRK-state 0.023
t:DPRK-PERSON>FOREIGN-name 0.068
t:DPRK-PERSON>FOREIGN-person 0.02
t:DPRK-PERSON>PARTNER 0.056
t:DPRK-PERSON>arms -0.023
t:DPRK-PERSON>break -0.048
t:DPRK-PERSON>host 0.144
t:DPRK-PERSON>locative 0.047
t:DPRK-PERSON>meet 0.03
t:DPRK-PERSON>no-domestic -0.024
t:DPRK-PERSON>no-history -0.033
t:DPRK-PERSON>no-threat -0.019
t:DPRK-PERSON>no-weapon -0.016
t:DPRK-PERSON>say 0.116
t:DPRK-PERSON>urged 0.037
t:DPRK-PERSON>visit 0.068
t:DPRK-PERSON>vow 0.017
t:DPRK-leader -0.013 -0.019 -0.013
t:DPRK-north -0.069 -0.058 -0.057
t:DPRK-state 0.098 0.081 0.089
t:DPRK-state>DPRK-PERSON 0.097
t:DPRK-state>DPRK-state 0.068
t:DPRK-state>FOREIGN-name 0.126
t:DPRK-state>PARTNER 0.037
t:DPRK-state>arms -0.074
t:DPRK-state>break -0.046
t:DPRK-state>close 0.036
t:DPRK-state>discuss -0.041
t:DPRK-state>host -0.02
t:DPRK-state>locative 0.059
t:DPRK-state>meet -0.07
t:DPRK-state>negated -0.065
t:DPRK-state>no-crime -0.031
t:DPRK-state>no-defector 0.016
t:DPRK-state>no-history -0.029
t:DPRK-state>no-opinion -0.046
t:DPRK-state>no-others -0.015
t:DPRK-state>no-threat -0.041
t:DPRK-state>no-weapon -0.028
t:DPRK-state>office -0.035
t:DPRK-state>perform -0.017
t:DPRK-state>planned 0.044
t:DPRK-state>prisoner -0.019
t:DPRK-state>say -0.048
t:DPRK-state>send 0.036
t:DPRK-state>topic 0.126
t:DPRK-state>topicHead -0.023
t:DPRK-state>trade 0.026
t:DPRK-state>troops 0.019
t:DPRK-state>urged 0.08
t:DPRK-state>visit 0.019
t:DPRK-state>vow 0.035
t:DPRK-venue 0.057 0.048 0.069
t:FOREIGN-city 0.012 0.032 0.02
t:FOREIGN-name 0.249 0.215 0.135
t:FOREIGN-name>DPRK-PERSON 0.05
t:FOREIGN-name>DPRK-state -0.196
t:FOREIGN-name>FOREIGN-name 0.086
t:FOREIGN-name>PARTNER 0.022
t:FOREIGN-name>TALKER-name -0.027
t:FOREIGN-name>arms -0.024
t:FOREIGN-name>delegation 0.056
t:FOREIGN-name>host -0.027
t:FOREIGN-name>ignored 0.058
t:FOREIGN-name>meet -0.033
t:FOREIGN-name>no-opinion 0.036
t:FOREIGN-name>office 0.079
t:FOREIGN-name>planned -0.021
t:FOREIGN-name>say 0.042
t:FOREIGN-name>trade 0.021
t:FOREIGN-name>urged -0.026
t:FOREIGN-name>visit -0.046
t:FOREIGN-organisation 0.049 0.044 0.037
t:FOREIGN-person 0.284 0.194 0.192
t:FOREIGN-person>locative -0.065
t:PARTNER 0.23 0.119 0.188
t:PARTNER>DPRK-PERSON 0.028
t:PARTNER>DPRK-state -0.075
t:PARTNER>FOREIGN-name 0.066
t:PARTNER>congratulate -0.035
t:PARTNER>invite 0.032
t:PARTNER>locative 0.103
t:PARTNER>meet 0.02
t:PARTNER>office 0.039
t:PARTNER>planned 0.03
t:PARTNER>prisoner 0.026
t:PARTNER>send -0.097
t:TALKER-city -0.107 -0.074 -0.074
t:TALKER-city>DPRK-state 0.029
t:TALKER-name -0.236 -0.236 -0.185
t:TALKER-name>DPRK-state 0.043
t:TALKER-name>FOREIGN-name -0.031
t:TALKER-name>TALKER-name -0.09
t:TALKER-name>TALKER-person -0.037
t:TALKER-name>break -0.036
t:TALKER-name>delegation -0.049
t:TALKER-name>locative -0.043
t:TALKER-name>negated -0.018
t:TALKER-name>no-opinion 0.049
t:TALKER-name>no-others -0.039
t:TALKER-name>no-weapon -0.052
t:TALKER-name>office -0.043
t:TALKER-name>say 0.015
t:TALKER-name>send -0.019
t:TALKER-name>topic -0.052
t:TALKER-name>topicHead 0.024
t:TALKER-name>trade -0.018
t:TALKER-name>troops -0.033
t:TALKER-name>urged -0.073
t:TALKER-organisation -0.005 0.046 0.016
t:TALKER-organisation>say 0.02
t:TALKER-person -0.107 -0.092 -0.08
t:TALKER-person>TALKER-name -0.024
t:TALKER-person>locative -0.056
t:TALKER-person>meet -0.016
t:TALKER-person>say -0.015
t:TALKER-person>topic -0.02
t:TALKER-person>visit 0.059
t:agreement -0.019 0.003 0.017
t:aid -0.069 -0.046 -0.041
t:arms 0.063 0.066 0.109
t:arms>DPRK-state 0.037
t:arms>arms 0.017
t:arms>locative 0.04
t:break 0.077 0.039 0.047
t:break>FOREIGN-name -0.058
t:break>TALKER-name -0.031
t:break>locative 0.092
t:break>no-domestic 0.055
t:break>no-threat 0.064
t:break>no-weapon -0.019
t:break>planned -0.021
t:break>topic -0.049
t:close 0.275 0.235 0.249
t:close>locative 0.039
t:congratulate 0.004 0.012 0.074
t:congratulate>DPRK-PERSON -0.058
t:congratulate>locative -0.021
t:culture -0.03 0.022 -0.008
t:delegation 0.149 0.262 0.125
t:delegation>PARTNER 0.015
t:delegation>locative 0.031
t:delegation>meet -0.024
t:delegation>say -0.028
t:delegation>topic 0.043
t:delegation>visit 0.039
t:discuss 0.026 0.041 0.027
t:discuss>ties 0.048
t:embassy 0.071 0.079 0.082
t:expel 0.244 0.158 0.161
t:export -0.024 -0.018 -0.017
t:fight -0.107 -0.1 -0.084
t:fight>locative -0.029
t:greet 0.028 0.041 0.028
t:greet>locative 0.021
t:host 0.043 0.092 0.01
t:host>FOREIGN-name -0.045
t:host>TALKER-name -0.033
t:host>locative 0.027
t:host>message 0.122
t:ignored 0.096 0.066 0.056
t:invite 0.018 0.009 0
t:invite>locative 0.044
t:locative -0.195 -0.152 -0.16
t:locative>DPRK-PERSON -0.024
t:locative>DPRK-state -0.024
t:locative>FOREIGN-name 0.16
t:locative>PARTNER -0.137
t:locative>TALKER-city -0.028
t:locative>TALKER-name -0.096
t:locative>TALKER-organisation 0.035
t:locative>arms 0.044
t:locative>break 0.047
t:locative>discuss 0.027
t:locative>fight -0.03
t:locative>ignored -0.02
t:locative>meet -0.027
t:locative>no-domestic 0.017
t:locative>no-others -0.035
t:locative>no-threat -0.06
t:locative>no-weapon -0.015
t:locative>office 0.051
t:locative>perform -0.03
t:locative>planned -0.029
t:locative>release 0.056
t:locative>say -0.048
t:locative>ties 0.04
t:locative>topic 0.088
t:locative>topicHead -0.017
t:locative>trade -0.08
t:locative>visit -0.041
t:locative>vow 0.064
t:meet 0.012 0.052 -0.05
t:meet>DPRK-PERSON -0.024
t:meet>DPRK-state 0.065
t:meet>PARTNER 0.027
t:meet>TALKER-name -0.068
t:meet>delegation 0.017
t:meet>locative -0.084
t:meet>office 0.037
t:meet>topic 0.035
t:message 0.087 0.239 0.106
t:message>congratulate 0.044
t:message>delegation 0.018
t:message>locative 0.061
t:negated -0.153 -0.124 -0.147
t:negated>locative -0.039
t:no-crime -0.164 -0.123 -0.135
t:no-crime>break -0.016
t:no-crime>no-crime -0.038
t:no-defector -0.081 -0.034 -0.054
t:no-defector>DPRK-state -0.083
t:no-defector>locative -0.096
t:no-defector>trade -0.016
t:no-domestic -0.04 -0.063 -0.089
t:no-domestic>DPRK-PERSON -0.026
t:no-domestic>DPRK-state -0.016
t:no-domestic>break 0.017
t:no-domestic>locative -0.041
t:no-domestic>no-domestic -0.033
t:no-domestic>say 0.044
t:no-domestic>topic -0.029
t:no-domestic>visit -0.025
t:no-history -0.086 -0.128 -0.105
t:no-history>DPRK-PERSON -0.068
t:no-history>DPRK-state 0.05
t:no-history>FOREIGN-name 0.047
t:no-history>locative -0.027
t:no-history>no-history -0.026
t:no-match 0.168 0.151 0.128
t:no-opinion -0.199 -0.173 -0.184
t:no-opinion>DPRK-state -0.032
t:no-opinion>locative -0.083
t:no-opinion>no-opinion 0.019
t:no-opinion>urged 0.025
t:no-others -0.162 -0.152 -0.157
t:no-others>TALKER-name 0.033
t:no-others>locative -0.067
t:no-others>meet -0.02
t:no-others>topic -0.022
t:no-threat -0.263 -0.204 -0.191
t:no-threat>DPRK-state 0.069
t:no-threat>FOREIGN-name -0.032
t:no-threat>TALKER-name -0.035
t:no-threat>TALKER-person -0.016
t:no-threat>break 0.035
t:no-threat>no-threat -0.064
t:no-threat>no-weapon -0.021
t:no-threat>topic -0.039
t:no-weapon -0.187 -0.13 -0.092
t:no-weapon>DPRK-state 0.035
t:no-weapon>TALKER-name -0.016
t:no-weapon>arms 0.073
t:no-weapon>break -0.06
t:no-weapon>locative 0.044
t:no-weapon>no-domestic -0.018
t:no-weapon>no-weapon -0.058
t:no-weapon>planned -0.016
t:no-weapon>trade -0.017
t:office 0.087 0.261 0.14
t:office>FOREIGN-name 0.024
t:office>TALKER-person -0.03
t:office>visit 0.054
t:perform 0.147 0.217 0.123
t:perform>DPRK-state 0.031
t:planned 0.007 0.003 0.03
t:planned>locative -0.118
t:planned>meet 0.037
t:prisoner 0.29 0.204 0.192
t:prisoner>break 0.122
t:prisoner>locative 0.016
t:release 0.215 0.142 0.147
t:reopen 0.055 0.016 0.016
t:reopen>locative -0.017
t:reopen>no-weapon -0.026
t:reopen>trade 0.058
t:say 0.001 -0.027 -0.017
t:say>DPRK-state -0.034
t:say>TALKER-name 0.029
t:say>locative -0.041
t:say>no-weapon -0.024
t:say>planned 0.019
t:say>say -0.025
t:say>urged 0.053
t:seek 0.087 0.061 0.054
t:send -0.015 -0.002 0.011
t:send>arms 0.035
t:send>locative -0.04
t:send>message -0.026
t:sign -0.068 -0.044 -0.045
t:take 0.167 0.107 0.105
t:ties 0.085 0.076 0.054
t:ties>FOREIGN-name -0.064
t:ties>locative 0.044
t:topic -0.062 -0.088 -0.06
t:topic>DPRK-PERSON 0.02
t:topic>DPRK-state -0.046
t:topic>FOREIGN-name -0.095
t:topic>TALKER-name 0.095
t:topic>break 0.025
t:topic>locative -0.026
t:topic>no-defector 0.029
t:topic>topicHead -0.024
t:topic>trade -0.031
t:topicHead 0.038 0.022 0.012
t:topicHead>DPRK-state 0.028
t:topicHead>break 0.03
t:topicHead>locative -0.032
t:trade -0.064 -0.008 -0.007
t:trade>locative -0.026
t:trade>no-weapon -0.03
t:troops -0.048 -0.034 -0.034
t:troops>locative 0.048
t:unreal -0.009 0.028 0.008
t:urged 0.082 0.081 0.067
t:urged>DPRK-state -0.041
t:urged>locative -0.018
t:urged>topic 0.02
t:visit 0.057 0.083 0.014
t:visit>DPRK-state 0.031
t:visit>DPRK-venue 0.022
t:visit>FOREIGN-name -0.033
t:visit>PARTNER 0.026
t:visit>no-domestic -0.021
t:vow 0.089 0.001 0.036
t:vow>locative 0.016
t=a -0.033
t=accused 0.028
t=accuses 0.035
t=against -0.025
t=allies -0.031
t=amid -0.037
t=anniver -0.035
t=arms_de -0.045
t=arrives 0.023
t=as -0.075
t=at 0.024
t=boost 0.039
t=border -0.101
t=briefin 0.146
t=broń 0.027
t=but 0.066
t=calls_f -0.04
t=claims -0.03
t=commemo -0.032
t=comment -0.019
t=concern -0.03
t=condole 0.034
t=confirm 0.026
t=congrat -0.017
t=constru -0.024
t=covid 0.097
t=crossed 0.032
t=crossin -0.036
t=cruise -0.023
t=daughte -0.042
t=defecto -0.046
t=delegac 0.069
t=delegat 0.162
t=denunci -0.017
t=despite 0.057
t=detaine 0.017
t=discuss -0.024
t=dmz -0.018
t=do 0.03
t=drones 0.058
t=embassy -0.026
t=en -0.034
t=end 0.074
t=envia -0.022
t=escalat -0.016
t=evacuat -0.019
t=expecte -0.023
t=expert -0.017
t=experts -0.032
t=farm -0.015
t=feats -0.021
t=felicit 0.023
t=fired -0.016
t=fires -0.043
t=flights -0.043
t=fm 0.017
t=forces -0.036
t=foreign -0.062
t=from 0.164
t=give -0.022
t=greetin 0.027
t=hackers -0.022
t=held_in -0.019
t=how -0.027
t=icbm -0.018
t=if 0.024
t=in -0.036
t=into -0.057
t=joint_d -0.027
t=killed_ -0.022
t=king 0.055
t=korean_ 0.02
t=launche -0.065
t=lazarus -0.016
t=leader -0.066
t=like 0.046
t=ma 0.029
t=meet 0.066
t=meeting -0.094
t=meets 0.082
t=mensaje 0.038
t=message 0.061
t=ministe -0.032
t=missile -0.073
t=może -0.07
t=na -0.08
t=need_to 0.02
t=nie -0.018
t=no -0.021
t=not -0.038
t=nuclear -0.023
t=o -0.015
t=officia 0.043
t=ostrzeg -0.049
t=over -0.051
t=paper -0.029
t=parade 0.048
t=perform 0.078
t=persona 0.017
t=pledges 0.025
t=pociski -0.036
t=policy -0.03
t=possibl -0.037
t=present -0.029
t=preside 0.09
t=prime_m -0.031
t=promise 0.052
t=provoca -0.032
t=rakieto -0.019
t=rakiety 0.015
t=receive 0.041
t=recibe 0.097
t=regalo 0.073
t=reports -0.017
t=respons -0.016
t=returns 0.02
t=review -0.03
t=sanctio 0.037
t=satelli 0.017
t=say -0.033
t=says 0.079
t=seeks 0.027
t=sends 0.053
t=should -0.023
t=shows -0.023
t=shows_o 0.037
t=since 0.02
t=slams -0.017
t=soldier 0.151
t=spy_sat -0.026
t=stateme 0.023
t=submari -0.037
t=summit 0.019
t=support -0.019
t=talks 0.162
t=tension -0.034
t=that -0.068
t=ties 0.057
t=to -0.15
t=tour 0.022
t=tourist -0.047
t=toward -0.023
t=trade -0.021
t=trip -0.081
t=troops -0.015
t=ukraine 0.053
t=urged -0.02
t=visit -0.165
t=visits 0.121
t=w -0.04
t=watch -0.021
t=weapons 0.037
t=what 0.056
t=what_we 0.024
t=who 0.064
t=why 0.057
t=will -0.024
t=workers 0.042
t=举行会 -0.029
t=会见 -0.074
t=会谈 -0.015
t=周年 -0.026
t=在 -0.026
t=将 0.043
t=总理 -0.033
t=称 -0.034
t=通电话 -0.016
text:length:0 -0.155 -0.111 -0.11
text:length:1 0.348 0.294 0.278
text:length:2 -0.046 0.002 -0.074
text:length:3 -0.191 -0.017 -0.169
text:length:4 -0.48 -0.518 -0.48
title+:CONSULT:close 0.088 0.061 0.055
title+:CONSULT:dprk-place 0.014 0.032 0.021
title+:CONSULT:loose -0.037 -0.025 -0.025
title+:CONSULT:planned 0.024 0.016 0.016
title+:CONSULT:tight 0.19 0.168 0.158
title+:COOPERATE:close -0.027 -0.044 -0.028
title+:COOPERATE:dprk-place -0.07 -0.045 -0.046
title+:COOPERATE:loose 0.045 0.03 0.03
title+:COOPERATE:planned 0.052 0.041 0.051
title+:COOPERATE:tight 0.01 0.057 0.073
title+:SUPPORT:close 0.039 0.061 0.062
title+:SUPPORT:dprk-place -0.102 -0.054 -0.062
title+:SUPPORT:tight -0.089 -0.089 -0.066
title+:arms:both-before -0.018 -0.012 -0.012
title+:arms:dprk-foreign 0.022 0.015 0.015
title+:arms:foreign-dprk 0.091 0.067 0.075
title+:both-before:KOR -0.02 0.002 0.018
title+:both-before:RUS 0.228 0.172 0.196
title+:both-before:USA 0.066 0.044 0.035
title+:both-before:other -0.024 -0.01 -0.025
title+:both-behind:RUS -0.06 -0.065 -0.05
title+:congratulate+0 -0.015 -0.035 -0.004
title+:delegation:both-before 0.032 0.04 0.036
title+:delegation:dprk-foreign 0.022 0.028 0.02
title+:delegation:foreign-dprk 0.038 0.032 0.028
title+:discuss:both-before -0.003 -0.028 -0.012
title+:dprk-foreign:CHN 0.033 0.031 0.026
title+:dprk-foreign:KOR -0.039 -0.018 -0.013
title+:dprk-foreign:RUS 0.068 0.052 0.048
title+:dprk-foreign:RUS-person 0.051 0.035 0.034
title+:dprk-foreign:other 0.016 0.025 0.017
title+:foreign-dprk:CHN 0.012 0.015 0.017
title+:foreign-dprk:RUS 0.175 0.126 0.133
title+:foreign-dprk:USA -0.047 -0.048 -0.038
title+:foreign-dprk:other -0.015 -0.023 -0.015
title+:invite+0 0.023 0.018 0.02
title+:meet+0 0.098 0.065 0.062
title+:meet:both-before 0.097 0.064 0.062
title+:meet:dprk-foreign 0.021 0.014 0.014
title+:message:both-before 0.015 0.028 0.055
title+:message:both-behind 0.018 0.025 0.017
title+:message:dprk-foreign 0.047 0.068 0.047
title+:perform+trade 0.037 0.026 0.027
title+:perform:both-before 0.059 0.046 0.055
title+:source 0.042 0.028 0.028
title+:theme+arms 0.102 0.074 0.082
title+:theme+culture -0.054 -0.06 -0.043
title+:theme+delegation 0.054 0.074 0.058
title+:theme+message 0.02 0.082 0.081
title+:theme+trade 0.049 0.058 0.064
title+:theme+troops -0.072 -0.048 -0.048
title+:trade:both-before 0.078 0.074 0.076
title+:trade:dprk-foreign -0.017 -0.008 -0.004
title+:visit+0 0.096 0.081 0.072
title+:visit:dprk-foreign 0.035 0.033 0.027
title+:visit:foreign-dprk 0.013 0.015 0.011
title+:vow+0 0.015 -0.01 0.002
title+:vow:dprk-foreign 0.048 0.012 0.024
title:CONSULT:close -0.171 -0.153 -0.134
title:CONSULT:dprk-place 0.029 0.051 0.033
title:CONSULT:planned 0.058 0.044 0.053
title:CONSULT:tight 0.179 0.145 0.148
title:COOPERATE:close -0.126 -0.092 -0.098
title:COOPERATE:dprk-place -0.021 0.003 -0.007
title:COOPERATE:planned -0.08 -0.054 -0.054
title:COOPERATE:tight -0.046 0.016 0.017
title:RELEASE:tight 0.122 0.064 0.073
title:SUPPORT:close 0.087 0.105 0.098
title:SUPPORT:dprk-place -0.045 0.003 -0.017
title:SUPPORT:tight -0.014 -0.037 -0.001
title:agreement:both-before -0.022 -0.018 -0.016
title:arms:both-before -0.023 -0.018 -0.022
title:arms:dprk-foreign -0.037 -0.027 -0.031
title:both-before:CHN -0.015 -0.004 0.002
title:both-before:KOR 0.044 0.028 0.071
title:both-before:RUS 0.24 0.18 0.2
title:both-before:USA -0.198 -0.142 -0.158
title:both-before:USA-person 0.047 0.032 0.032
title:both-before:other -0.051 -0.04 -0.055
title:both-behind:KOR -0.055 -0.038 -0.04
title:both-behind:RUS -0.115 -0.074 -0.076
title:both-behind:USA -0.079 -0.07 -0.06
title:both-behind:other 0.071 0.106 0.071
title:colon 0.03 -0.019 0.024
title:congratulate+0 -0.045 -0.054 -0.024
title:congratulate:foreign-dprk -0.07 -0.077 -0.058
title:dash -0.05 -0.033 -0.033
title:discuss+0 0.005 0.017 0.009
title:dprk-foreign:CHN 0.16 0.136 0.122
title:dprk-foreign:KOR -0.169 -0.123 -0.115
title:dprk-foreign:RUS 0.238 0.171 0.165
title:dprk-foreign:RUS-person 0.091 0.062 0.062
title:dprk-foreign:USA -0.071 -0.044 -0.043
title:dprk-foreign:other -0.066 -0.094 -0.069
title:dprk-head -0.189 -0.106 -0.071
title:dprk-place 0.098 0.124 0.093
title:dprk-source 0.095 0.046 0.048
title:dprk-topic -0.095 -0.088 -0.073
title:fight+0 -0.057 -0.058 -0.046
title:first:CHN -0.076 0.013 -0.133
title:first:JPN -0.079 -0.073 -0.083
title:first:KOR -0.206 -0.108 -0.101
title:first:KOR-person -0.045 -0.046 -0.036
title:first:RUS 0.569 0.412 0.431
title:first:UN 0.065 0.087 0.058
title:first:USA -0.271 -0.286 -0.249
title:first:USA-person -0.357 -0.239 -0.239
title:first:XXX 0.036 0.043 0.048
title:first:dprk-leader -0.013 -0.019 -0.013
title:first:dprk-north 0.002 -0.016 0.002
title:first:dprk-person 0.172 0.067 0.088
title:first:dprk-state -0.017 -0.033 -0.063
title:first:dprk-venue 0.026 0.035 0.041
title:first:none -0.184 -0.118 -0.213
title:first:other -0.158 -0.091 -0.108
title:foreign-dprk:CHN 0.022 0.027 0.022
title:foreign-dprk:KOR -0.055 -0.041 -0.032
title:foreign-dprk:RUS 0.32 0.224 0.231
title:foreign-dprk:USA -0.028 -0.02 -0.003
title:foreign-dprk:USA-person -0.171 -0.115 -0.115
title:foreign-dprk:other -0.106 -0.084 -0.076
title:foreign-head 0.025 0.044 0.022
title:foreign-place 0.018 -0.11 -0.049
title:foreign-source 0.093 0.092 0.088
title:greet+0 0.019 0.027 0.018
title:greet+message 0.019 0.028 0.019
title:greet:dprk-foreign 0.037 0.055 0.037
title:host+0 0.032 0.031 0.029
title:host+message 0.027 0.029 0.036
title:host:dprk-foreign 0.076 0.062 0.056
title:invite+0 -0.015 -0.012 -0.007
title:list 0.118 0.079 0.079
title:meet+0 0.042 0.004 0.017
title:meet:both-before 0.072 0.05 0.052
title:meet:dprk-foreign 0.076 0.06 0.054
title:meet:foreign-dprk -0.106 -0.111 -0.091
title:message:both-behind 0.033 0.05 0.033
title:message:dprk-foreign 0.015 0.022 0.015
title:perform+0 0.04 0.027 0.026
title:perform:both-before -0.032 -0.014 -0.026
title:question 0.212 0.145 0.149
title:quote -0.46 -0.384 -0.4
title:release+prisoner 0.081 0.05 0.053
title:release:foreign-dprk 0.089 0.073 0.065
title:said:dprk:behind -0.148 -0.099 -0.099
title:said:dprk:none -0.052 -0.04 -0.047
title:said:party:before -0.007 -0.014 -0.026
title:said:party:behind 0.14 0.077 0.087
title:said:third:behind 0.071 0.048 0.048
title:said:unknown:before -0.125 -0.075 -0.065
title:said:unknown:none -0.039 -0.041 -0.037
title:send+arms 0.035 0.029 0.037
title:send+message -0.079 -0.039 -0.037
title:send:dprk-foreign -0.037 -0.015 -0.019
title:send:foreign-dprk -0.103 -0.064 -0.056
title:source 0.036 0.036 0.026
title:take+arms 0.057 0.038 0.038
title:take:foreign-dprk 0.057 0.038 0.038
title:theme+agreement -0.067 -0.049 -0.047
title:theme+arms -0.076 -0.056 -0.064
title:theme+delegation 0.029 0.029 0.023
title:theme+message 0.082 0.095 0.072
title:theme+trade -0.12 -0.075 -0.067
title:theme+troops -0.034 -0.023 -0.023
title:trade:both-before -0.088 -0.054 -0.047
title:trade:foreign-dprk -0.044 -0.03 -0.03
title:unframed:congratulate -0.013 -0.01 0.029
title:unframed:fight -0.033 -0.029 -0.025
title:unframed:host -0.042 0.014 -0.074
title:unframed:invite 0.005 0 -0.016
title:unframed:meet 0.077 0.124 0.029
title:unframed:none -0.761 -0.739 -0.752
title:unframed:perform -0.009 0 -0.018
title:unframed:reopen 0.063 0.052 0.045
title:unframed:send 0.005 0.022 0.044
title:unframed:theme -0.046 -0.025 -0.056
title:unframed:visit 0.035 0.063 -0.014
title:visit+0 -0.197 -0.171 -0.142
title:visit:both-before -0.065 -0.068 -0.054
title:visit:dprk-foreign -0.086 -0.138 -0.09
title:visit:foreign-dprk 0.039 0.098 0.067
title:vow+0 0.113 0.053 0.066
title:vow:both-before 0.096 0.064 0.064
title:vow:dprk-foreign 0.084 0.033 0.047
title:words:0 -0.003 0.033 0.012
title:words:1 -0.171 -0.051 -0.098
title:words:2 -0.037 -0.039 -0.082
title:words:3 -0.301 -0.229 -0.247
title:words:4 -0.013 -0.064 -0.141
t~0 -0.068
t~a -0.122
t~abroad -0.053
t~across -0.016
t~action -0.022
t~activi -0.021
t~admini 0.05
t~agricu -0.018
t~air -0.033
t~all -0.021
t~an -0.065
t~and 0.091
t~anti -0.026
t~army -0.023
t~arsena -0.015
t~attack 0.044
t~author -0.047
t~be -0.056
t~buildi 0.046
t~by -0.126
t~c 0.025
t~call 0.041
t~calls -0.018
t~carrie -0.016
t~centra -0.063
t~ceremo -0.026
t~chief -0.022
t~commit -0.039
t~compan 0.037
t~comple 0.016
t~con 0.034
t~confro -0.027
t~corea 0.049
t~corean -0.029
t~countr -0.033
t~danger -0.043
t~day 0.016
t~de -0.027
t~death -0.017
t~defens -0.026
t~develo 0.04
t~dictat -0.04
t~drill -0.017
t~drills -0.037
t~drone -0.027
t~during 0.018
t~effort 0.048
t~ex -0.031
t~execut -0.015
t~expres -0.025
t~face 0.039
t~facili -0.029
t~failed 0.031
t~family -0.026
t~far -0.044
t~financ -0.041
t~fire -0.016
t~flies -0.022
t~food 0.034
t~force -0.029
t~foreig -0.028
t~go 0.027
t~google 0.019
t~ground 0.016
t~harris -0.077
t~have 0.035
t~held 0.081
t~here 0.032
t~high 0.019
t~his -0.037
t~hit -0.016
t~hits -0.027
t~hold 0.032
t~holds -0.03
t~home 0.102
t~i 0.05
t~import -0.021
t~intens -0.021
t~intern -0.031
t~it 0.094
t~its -0.044
t~jets -0.016
t~k 0.016
t~kcna 0.028
t~key 0.027
t~know 0.031
t~la -0.046
t~latest -0.017
t~launch -0.027
t~leader 0.024
t~level 0.052
t~life -0.033
t~live 0.043
t~make 0.018
t~makes -0.021
t~man -0.022
t~memori 0.017
t~milita 0.07
t~millio 0.053
t~minist 0.019
t~nation -0.047
t~new -0.091
t~north 0.018
t~now -0.049
t~odpowi -0.056
t~of -0.164
t~off -0.04
t~operat 0.031
t~orders -0.019
t~organi -0.103
t~out 0.02
t~overse 0.022
t~pacifi -0.021
t~peace -0.024
t~people 0.029
t~photo -0.044
t~pierws 0.033
t~pm -0.025
t~po 0.029
t~politi -0.049
t~por 0.02
t~power -0.025
t~press 0.015
t~produc -0.054
t~progra -0.02
t~przepr -0.017
t~publis -0.043
t~readou -0.022
t~record -0.047
t~region 0.047
t~remark -0.02
t~respon -0.02
t~reunif 0.017
t~revolu -0.025
t~rodong -0.04
t~school -0.021
t~scramb -0.049
t~sea -0.018
t~securi -0.047
t~seriou -0.017
t~sessio -0.023
t~sie 0.03
t~sinmun -0.04
t~sister -0.018
t~site 0.061
t~south 0.019
t~state 0.035
t~still -0.062
t~strate 0.036
t~strugg 0.111
t~succes -0.052
t~suspec -0.032
t~t -0.065
t~talk -0.018
t~target -0.03
t~tech -0.031
t~test -0.017
t~tests -0.044
t~their 0.018
t~they 0.026
t~this 0.053
t~three -0.07
t~tiktok -0.02
t~time 0.02
t~to -0.028
t~unveil -0.032
t~up -0.028
t~victor -0.03
t~war 0.026
t~was -0.018
t~week 0.026
t~west -0.055
t~with 0.165
t~women -0.032
t~work -0.042
t~workin -0.017
t~y 0.129
t~year 0.028
t~years -0.018
t~you -0.042
t~z 0.211
`;
