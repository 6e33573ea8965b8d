/**
 * The classifier's model. Written by `npm run train`, not by hand: `shared/classify/score-features.ts` tells how it is read.
 *
 * Provenance: fitted on 2026-11-25 to 5239 labelled stories, 1026 of them engagements, borderline ones left
 * out (file of sha256 5b25d8560f5df8e1…). Cross-validated by month and event:
 * P 0.878, R 0.869, F1 0.874, ECE 0.006;
 * counterparts 0.942, category macro-F1 0.805, category 0.874, status 0.946, direction 0.860.
 */
export const MODEL_NAME = 'roles-2-eef104';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: 1.131, offset: 0.135 } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = `
against:lead:crime -0.187 -0.139 -0.155
against:lead:defector 0.065 0.122 0.05
against:lead:domestic -0.01 -0.166 -0.196
against:lead:history -0.11 -0.238 -0.189
against:lead:match -0.011 0.03 0.008
against:lead:opinion -0.181 -0.231 -0.206
against:lead:others -0.351 -0.307 -0.349
against:lead:threat -0.134 -0.206 -0.121
against:lead:weapon -0.442 -0.339 -0.349
against:title:crime -0.224 -0.171 -0.194
against:title:defector -1.009 -0.973 -0.993
against:title:domestic -0.105 -0.166 -0.175
against:title:history -0.103 -0.191 -0.145
against:title:match -1.328 -1.347 -1.37
against:title:opinion -0.269 -0.239 -0.232
against:title:others -0.326 -0.263 -0.288
against:title:threat -0.479 -0.359 -0.341
against:title:weapon -0.246 -0.176 -0.144
agree:category -0.152 -0.112 -0.049
agree:country -0.021 -0.02 0.04
asked:lead -1.003 -1.003 -1.004
asked:title -2.595 -2.655 -2.644
bias -0.929 -0.739 -0.965
close:0 -0.829 -0.705 -0.839
close:1 -0.059 -0.107 -0.14
close:2 -0.022 0.006 -0.021
close:3 0.135 0.17 0.112
close:4 -0.088 -0.042 -0.048
close:5 0.339 0.345 0.377
contact:congratulate 0.039 0.043 0.069
contact:discuss -0.066 -0.025 -0.037
contact:expel 0.168 0.113 0.113
contact:export -0.036 -0.034 -0.028
contact:fight -0.117 -0.116 -0.094
contact:greet 0.051 0.075 0.051
contact:host 0.086 0.086 0.082
contact:meet 0.101 -0.003 -0.039
contact:perform -0.105 -0.036 -0.085
contact:release 0.087 0.027 0.037
contact:reopen 0.111 0.085 0.08
contact:seek 0.093 0.062 0.061
contact:send -0.087 -0.051 -0.023
contact:take 0.058 0.039 0.039
contact:theme-arms -0.195 -0.137 -0.141
contact:theme-culture 0.081 0.09 0.082
contact:theme-delegation 0.216 0.222 0.208
contact:theme-message 0.02 0.023 0.017
contact:theme-trade -0.094 -0.008 -0.03
contact:theme-troops -0.032 0.019 -0.012
contact:visit 0.008 0.138 0.04
contact:vow 0.077 0.014 0.032
dprk:deictic 0.017 0.026 0.017
dprk:kim 0.129 0.086 0.086
dprk:north 0.064 0.006 -0.014
dprk:person 0.092 -0.063 0.029
dprk:state -0.012 0.342 0.092
dprk:venue 0.127 0.177 0.159
dprkPersonInTitle 0.172 0.062 0.076
dprkTopicInTitle -0.275 -0.188 -0.142
echo 0.042 0.075 0.046
echoForeign 0.067 0.05 0.064
foreignInTitle 0.202 0.204 0.139
foreignPersonInTitle 0.109 0.073 0.073
frame:lead:close -0.024 -0.071 -0.017
frame:lead:loose -0.003 0.091 0.023
frame:lead:tight 0.074 0.078 0.1
frame:rest:close -0.078 -0.052 -0.04
frame:rest:loose 0.04 0.088 0.047
frame:rest:tight 0.071 0.097 0.089
frame:title:close -0.099 -0.054 -0.047
frame:title:tight 0.186 0.16 0.193
hedge:lead:negated -0.963 -0.943 -0.939
hedge:lead:unreal -0.715 -0.651 -0.686
hedge:lead:urged -0.65 -0.652 -0.647
hedge:rest:negated -0.054 -0.038 -0.044
hedge:rest:unreal -0.045 -0.062 -0.043
hedge:rest:urged -0.095 -0.071 -0.082
hedge:title:negated -2.979 -2.986 -2.986
hedge:title:unreal -2.155 -2.128 -2.153
hedge:title:urged -2.428 -2.395 -2.458
l:DPRK-PERSON -0.11 -0.052 -0.087
l:DPRK-PERSON>DPRK-state 0.12
l:DPRK-PERSON>FOREIGN-name 0.048
l:DPRK-PERSON>PARTNER -0.07
l:DPRK-PERSON>arms -0.07
l:DPRK-PERSON>break -0.041
l:DPRK-PERSON>host 0.126
l:DPRK-PERSON>locative -0.052
l:DPRK-PERSON>no-domestic -0.035
l:DPRK-PERSON>no-history -0.058
l:DPRK-PERSON>no-threat 0.03
l:DPRK-PERSON>office 0.043
l:DPRK-PERSON>planned 0.018
l:DPRK-PERSON>say 0.016
l:DPRK-PERSON>topic 0.098
l:DPRK-PERSON>urged 0.034
l:DPRK-PERSON>vow 0.093
l:DPRK-deictic 0.131 0.195 0.131
l:DPRK-deictic>locative 0.036
l:DPRK-deictic>topic 0.022
l:DPRK-leader -0.037 -0.038 -0.03
l:DPRK-leader>DPRK-PERSON -0.022
l:DPRK-north 0.071 0.042 0.051
l:DPRK-north>office 0.083
l:DPRK-north>perform -0.015
l:DPRK-north>ties 0.046
l:DPRK-state -0.165 0.154 -0.03
l:DPRK-state>DPRK-PERSON -0.02
l:DPRK-state>DPRK-state 0.037
l:DPRK-state>DPRK-venue 0.059
l:DPRK-state>FOREIGN-name 0.103
l:DPRK-state>TALKER-name -0.043
l:DPRK-state>arms -0.034
l:DPRK-state>close -0.015
l:DPRK-state>delegation 0.093
l:DPRK-state>discuss -0.024
l:DPRK-state>host 0.053
l:DPRK-state>locative 0.039
l:DPRK-state>negated -0.047
l:DPRK-state>no-crime -0.027
l:DPRK-state>no-defector -0.023
l:DPRK-state>no-domestic -0.082
l:DPRK-state>no-history -0.051
l:DPRK-state>no-opinion -0.016
l:DPRK-state>no-threat -0.05
l:DPRK-state>no-weapon -0.105
l:DPRK-state>office -0.075
l:DPRK-state>perform -0.027
l:DPRK-state>say 0.043
l:DPRK-state>seek 0.015
l:DPRK-state>send 0.063
l:DPRK-state>take 0.062
l:DPRK-state>ties -0.039
l:DPRK-state>topic -0.022
l:DPRK-state>topicHead -0.02
l:DPRK-state>trade 0.032
l:DPRK-state>troops -0.039
l:DPRK-state>visit -0.075
l:DPRK-venue 0.246 0.299 0.314
l:DPRK-venue>DPRK-PERSON 0.038
l:DPRK-venue>topic 0.048
l:DPRK-venue>trade 0.058
l:FOREIGN-city 0.133 0.139 0.129
l:FOREIGN-city>FOREIGN-name 0.015
l:FOREIGN-city>host -0.024
l:FOREIGN-city>locative 0.156
l:FOREIGN-city>topic -0.044
l:FOREIGN-name 0.211 0.053 -0.014
l:FOREIGN-name>DPRK-PERSON 0.058
l:FOREIGN-name>DPRK-deictic 0.051
l:FOREIGN-name>DPRK-north 0.015
l:FOREIGN-name>DPRK-state -0.079
l:FOREIGN-name>FOREIGN-city 0.025
l:FOREIGN-name>FOREIGN-name 0.149
l:FOREIGN-name>FOREIGN-person 0.023
l:FOREIGN-name>PARTNER 0.124
l:FOREIGN-name>arms 0.034
l:FOREIGN-name>break -0.046
l:FOREIGN-name>congratulate 0.143
l:FOREIGN-name>discuss -0.018
l:FOREIGN-name>host -0.017
l:FOREIGN-name>ignored -0.017
l:FOREIGN-name>locative -0.043
l:FOREIGN-name>negated 0.047
l:FOREIGN-name>no-history 0.048
l:FOREIGN-name>no-opinion 0.082
l:FOREIGN-name>no-others 0.038
l:FOREIGN-name>no-threat -0.035
l:FOREIGN-name>no-weapon 0.051
l:FOREIGN-name>office 0.155
l:FOREIGN-name>planned 0.032
l:FOREIGN-name>prisoner 0.051
l:FOREIGN-name>say 0.104
l:FOREIGN-name>seek 0.067
l:FOREIGN-name>send 0.086
l:FOREIGN-name>topic -0.12
l:FOREIGN-name>topicHead -0.028
l:FOREIGN-name>trade 0.043
l:FOREIGN-name>troops -0.024
l:FOREIGN-name>urged -0.108
l:FOREIGN-name>visit -0.017
l:FOREIGN-organisation 0.103 0.131 0.095
l:FOREIGN-person 0.164 0.13 0.118
l:FOREIGN-person>FOREIGN-name 0.061
l:FOREIGN-person>office 0.015
l:PARTNER 0.097 0.026 0.058
l:PARTNER>DPRK-PERSON -0.074
l:PARTNER>DPRK-north 0.051
l:PARTNER>DPRK-state 0.057
l:PARTNER>TALKER-name 0.069
l:PARTNER>arms 0.095
l:PARTNER>congratulate 0.037
l:PARTNER>delegation -0.025
l:PARTNER>locative 0.024
l:PARTNER>meet -0.025
l:PARTNER>message -0.017
l:PARTNER>office -0.018
l:PARTNER>planned 0.015
l:PARTNER>say 0.02
l:PARTNER>topic 0.036
l:PARTNER>visit 0.045
l:TALKER-city -0.209 -0.203 -0.214
l:TALKER-city>DPRK-state -0.035
l:TALKER-city>TALKER-name -0.045
l:TALKER-city>break 0.02
l:TALKER-city>locative -0.029
l:TALKER-city>no-history 0.06
l:TALKER-city>perform -0.038
l:TALKER-city>send 0.02
l:TALKER-city>topic -0.063
l:TALKER-city>topicHead -0.037
l:TALKER-city>trade -0.026
l:TALKER-name -0.466 -0.447 -0.447
l:TALKER-name>DPRK-PERSON 0.015
l:TALKER-name>DPRK-state -0.018
l:TALKER-name>FOREIGN-name -0.058
l:TALKER-name>TALKER-name -0.141
l:TALKER-name>break -0.042
l:TALKER-name>delegation -0.075
l:TALKER-name>embassy 0.021
l:TALKER-name>ignored -0.05
l:TALKER-name>locative -0.089
l:TALKER-name>meet -0.015
l:TALKER-name>negated -0.025
l:TALKER-name>no-crime -0.02
l:TALKER-name>no-defector 0.03
l:TALKER-name>no-history -0.082
l:TALKER-name>no-opinion -0.081
l:TALKER-name>no-others -0.082
l:TALKER-name>no-threat 0.167
l:TALKER-name>no-weapon -0.021
l:TALKER-name>office -0.056
l:TALKER-name>perform -0.033
l:TALKER-name>planned -0.066
l:TALKER-name>prisoner 0.031
l:TALKER-name>send 0.024
l:TALKER-name>sign -0.023
l:TALKER-name>topic -0.098
l:TALKER-name>trade -0.04
l:TALKER-name>visit 0.017
l:TALKER-organisation 0.073 0.075 0.053
l:TALKER-organisation>locative -0.053
l:TALKER-organisation>say 0.025
l:TALKER-person -0.249 -0.168 -0.167
l:TALKER-person>break 0.062
l:TALKER-person>locative -0.068
l:TALKER-person>planned -0.028
l:TALKER-person>say -0.037
l:agreement -0.046 -0.119 -0.083
l:agreement>topic -0.038
l:aid 0.068 0.026 0.021
l:aid>locative 0.08
l:arms 0.032 0.027 0.06
l:arms>FOREIGN-name 0.095
l:arms>TALKER-name -0.054
l:arms>arms 0.079
l:arms>break -0.028
l:arms>no-domestic -0.017
l:arms>say 0.052
l:arms>send 0.132
l:break 0.081 0.205 0.115
l:break>FOREIGN-name 0.02
l:break>TALKER-name 0.05
l:break>arms -0.056
l:break>break -0.127
l:break>delegation -0.023
l:break>host 0.088
l:break>locative -0.054
l:break>negated 0.018
l:break>no-history -0.026
l:break>no-opinion 0.047
l:break>no-threat 0.102
l:break>planned -0.026
l:break>prisoner 0.034
l:break>say -0.044
l:break>send -0.017
l:break>topic 0.08
l:break>topicHead 0.031
l:break>trade 0.019
l:break>visit 0.113
l:break>vow -0.029
l:close 0.093 0.085 0.047
l:congratulate -0.049 -0.086 0.001
l:congratulate>DPRK-PERSON -0.022
l:congratulate>DPRK-state 0.035
l:congratulate>FOREIGN-name 0.106
l:congratulate>locative -0.025
l:congratulate>office -0.047
l:congratulate>send 0.145
l:congratulate>topic -0.043
l:culture -0.009 0.051 0.006
l:culture>locative -0.028
l:culture>planned -0.015
l:culture>topic 0.067
l:delegation 0.184 0.242 0.124
l:delegation>DPRK-PERSON 0.028
l:delegation>DPRK-state 0.043
l:delegation>FOREIGN-name 0.167
l:delegation>PARTNER 0.033
l:delegation>break -0.025
l:delegation>delegation 0.046
l:delegation>locative 0.033
l:delegation>meet -0.082
l:delegation>no-domestic -0.08
l:delegation>no-history 0.017
l:delegation>no-threat -0.022
l:delegation>office 0.047
l:delegation>planned -0.027
l:delegation>say -0.027
l:delegation>topic -0.02
l:delegation>topicHead 0.019
l:delegation>visit 0.026
l:discuss 0.008 -0.036 -0.011
l:discuss>locative 0.024
l:discuss>perform 0.053
l:discuss>topicHead -0.029
l:embassy 0.134 0.124 0.1
l:expel 0.109 0.067 0.093
l:fight -0.211 -0.171 -0.165
l:fight>locative -0.089
l:fight>topic -0.019
l:greet -0.013 -0.019 -0.013
l:host 0.14 0.288 0.093
l:host>DPRK-state -0.021
l:host>FOREIGN-name -0.064
l:host>PARTNER -0.022
l:host>TALKER-name -0.017
l:host>locative 0.017
l:host>meet 0.039
l:host>message 0.191
l:host>topicHead -0.016
l:ignored -0.162 -0.18 -0.298
l:ignored>DPRK-state -0.048
l:ignored>TALKER-name -0.03
l:ignored>arms -0.019
l:ignored>break 0.023
l:ignored>no-opinion -0.025
l:ignored>say -0.074
l:ignored>send -0.024
l:invite -0.06 -0.07 -0.095
l:invite>PARTNER -0.027
l:invite>TALKER-name -0.021
l:locative -0.11 -0.073 -0.186
l:locative>DPRK-PERSON -0.048
l:locative>DPRK-north -0.021
l:locative>DPRK-state 0.028
l:locative>DPRK-venue 0.044
l:locative>FOREIGN-city 0.071
l:locative>FOREIGN-name 0.184
l:locative>FOREIGN-organisation 0.031
l:locative>PARTNER 0.026
l:locative>TALKER-city -0.059
l:locative>TALKER-name -0.047
l:locative>TALKER-organisation 0.035
l:locative>TALKER-person -0.041
l:locative>aid 0.032
l:locative>arms -0.08
l:locative>break 0.098
l:locative>close 0.057
l:locative>congratulate -0.101
l:locative>culture 0.081
l:locative>delegation 0.095
l:locative>discuss 0.017
l:locative>fight -0.085
l:locative>host -0.052
l:locative>ignored 0.07
l:locative>locative 0.035
l:locative>meet -0.036
l:locative>negated -0.059
l:locative>no-crime -0.022
l:locative>no-domestic 0.022
l:locative>no-history 0.047
l:locative>no-opinion -0.049
l:locative>no-others -0.07
l:locative>no-threat -0.118
l:locative>no-weapon -0.061
l:locative>office 0.162
l:locative>planned 0.027
l:locative>release -0.015
l:locative>reopen -0.04
l:locative>sign -0.015
l:locative>take 0.034
l:locative>ties 0.069
l:locative>topic -0.109
l:locative>topicHead -0.029
l:locative>trade 0.034
l:locative>troops -0.044
l:locative>urged -0.06
l:locative>visit 0.015
l:locative>vow -0.021
l:meet 0.118 0.136 -0.021
l:meet>DPRK-PERSON 0.049
l:meet>DPRK-state 0.06
l:meet>FOREIGN-name -0.024
l:meet>congratulate -0.033
l:meet>delegation 0.026
l:meet>locative 0.041
l:meet>meet 0.095
l:meet>no-history -0.028
l:meet>no-others -0.083
l:meet>office 0.064
l:meet>planned -0.081
l:meet>reopen 0.032
l:meet>say -0.032
l:meet>topic -0.044
l:meet>urged -0.015
l:meet>visit 0.017
l:message 0.345 0.506 0.343
l:message>DPRK-state -0.037
l:message>congratulate 0.072
l:message>locative 0.216
l:message>message 0.027
l:message>send 0.017
l:negated -0.234 -0.232 -0.21
l:negated>DPRK-state 0.026
l:negated>TALKER-name 0.015
l:negated>break -0.027
l:negated>locative -0.13
l:negated>perform 0.017
l:negated>say -0.036
l:negated>send -0.021
l:negated>topic -0.016
l:negated>topicHead -0.033
l:negated>urged 0.077
l:no-crime -0.118 -0.09 -0.102
l:no-crime>DPRK-state -0.025
l:no-crime>break -0.022
l:no-crime>delegation -0.023
l:no-crime>locative -0.03
l:no-crime>no-crime -0.069
l:no-crime>no-opinion -0.017
l:no-crime>say -0.023
l:no-defector 0.08 0.132 0.068
l:no-defector>TALKER-name -0.028
l:no-defector>break 0.034
l:no-defector>locative 0.038
l:no-defector>say 0.042
l:no-domestic 0.085 -0.041 -0.033
l:no-domestic>DPRK-PERSON -0.028
l:no-domestic>DPRK-state -0.165
l:no-domestic>FOREIGN-name 0.067
l:no-domestic>TALKER-name 0.054
l:no-domestic>break 0.023
l:no-domestic>locative 0.056
l:no-domestic>no-domestic -0.032
l:no-domestic>no-history -0.016
l:no-domestic>no-weapon -0.018
l:no-domestic>office -0.02
l:no-domestic>perform -0.018
l:no-domestic>planned -0.02
l:no-domestic>say 0.056
l:no-domestic>send -0.037
l:no-domestic>troops 0.035
l:no-domestic>visit -0.031
l:no-history -0.083 -0.153 -0.109
l:no-history>DPRK-PERSON 0.048
l:no-history>DPRK-state -0.018
l:no-history>FOREIGN-name 0.068
l:no-history>PARTNER -0.039
l:no-history>TALKER-name -0.057
l:no-history>congratulate 0.056
l:no-history>delegation 0.034
l:no-history>locative -0.082
l:no-history>no-domestic -0.031
l:no-history>no-history -0.021
l:no-history>no-others -0.021
l:no-history>office -0.105
l:no-history>say -0.044
l:no-history>visit -0.041
l:no-match -0.011 0.031 0.008
l:no-opinion -0.171 -0.18 -0.146
l:no-opinion>DPRK-north 0.034
l:no-opinion>FOREIGN-name 0.045
l:no-opinion>PARTNER -0.047
l:no-opinion>TALKER-name -0.045
l:no-opinion>break 0.047
l:no-opinion>host -0.02
l:no-opinion>locative 0.083
l:no-opinion>no-opinion -0.025
l:no-opinion>no-others -0.027
l:no-opinion>office -0.047
l:no-opinion>perform -0.029
l:no-opinion>say 0.078
l:no-opinion>topic -0.053
l:no-others -0.161 -0.123 -0.102
l:no-others>DPRK-north -0.026
l:no-others>DPRK-state -0.041
l:no-others>FOREIGN-name 0.141
l:no-others>TALKER-name 0.029
l:no-others>delegation -0.017
l:no-others>locative -0.088
l:no-others>meet -0.055
l:no-others>no-history -0.041
l:no-others>no-opinion -0.015
l:no-others>no-others -0.04
l:no-others>no-threat 0.041
l:no-others>perform -0.034
l:no-others>send 0.023
l:no-others>topic -0.032
l:no-others>topicHead -0.039
l:no-threat -0.213 -0.234 -0.162
l:no-threat>DPRK-state 0.051
l:no-threat>FOREIGN-name -0.028
l:no-threat>TALKER-name -0.058
l:no-threat>TALKER-person -0.041
l:no-threat>break 0.055
l:no-threat>locative -0.051
l:no-threat>negated -0.016
l:no-threat>no-opinion 0.031
l:no-threat>no-others 0.044
l:no-threat>no-threat 0.061
l:no-threat>no-weapon -0.016
l:no-threat>topic -0.105
l:no-threat>trade 0.036
l:no-threat>urged -0.026
l:no-weapon -0.271 -0.203 -0.201
l:no-weapon>DPRK-state -0.039
l:no-weapon>FOREIGN-name 0.016
l:no-weapon>TALKER-name -0.015
l:no-weapon>break -0.023
l:no-weapon>no-weapon -0.077
l:no-weapon>say -0.022
l:no-weapon>topic -0.024
l:no-weapon>topicHead -0.017
l:no-weapon>urged -0.019
l:no-weapon>visit -0.018
l:office -0.124 0 -0.05
l:office>DPRK-PERSON -0.034
l:office>DPRK-deictic 0.047
l:office>DPRK-state 0.065
l:office>FOREIGN-name 0.074
l:office>FOREIGN-person 0.016
l:office>PARTNER 0.035
l:office>TALKER-person -0.178
l:office>break 0.033
l:office>no-history 0.124
l:office>say -0.079
l:office>topic 0.114
l:office>topicHead -0.06
l:office>visit 0.049
l:perform 0.054 0.175 -0.02
l:perform>DPRK-state 0.031
l:perform>TALKER-name -0.017
l:perform>locative 0.114
l:perform>perform -0.027
l:perform>send -0.033
l:perform>ties 0.035
l:perform>urged -0.049
l:planned 0.018 0.034 -0.041
l:planned>DPRK-state -0.021
l:planned>FOREIGN-name -0.047
l:planned>break 0.07
l:planned>delegation -0.024
l:planned>locative 0.051
l:planned>meet 0.092
l:planned>negated -0.033
l:planned>no-domestic -0.027
l:planned>no-opinion 0.026
l:planned>no-others 0.036
l:planned>no-threat -0.017
l:planned>perform 0.039
l:planned>planned -0.022
l:planned>say -0.052
l:planned>topic -0.077
l:planned>urged 0.058
l:planned>visit -0.04
l:prisoner 0.172 0.136 0.124
l:prisoner>break 0.016
l:release 0.009 -0.059 -0.033
l:release>DPRK-state 0.017
l:release>no-threat -0.03
l:reopen 0.019 -0.061 -0.019
l:reopen>DPRK-state -0.043
l:reopen>locative -0.093
l:reopen>no-opinion -0.025
l:reopen>no-weapon -0.016
l:reopen>planned -0.015
l:reopen>trade 0.063
l:say 0.023 -0.041 -0.063
l:say>DPRK-north 0.057
l:say>DPRK-state -0.078
l:say>FOREIGN-city 0.035
l:say>FOREIGN-name 0.124
l:say>PARTNER -0.058
l:say>TALKER-city -0.04
l:say>TALKER-name -0.123
l:say>break 0.034
l:say>delegation -0.053
l:say>host 0.027
l:say>locative 0.098
l:say>meet 0.027
l:say>negated -0.044
l:say>no-defector -0.024
l:say>no-history -0.036
l:say>no-others -0.041
l:say>no-threat -0.018
l:say>no-weapon -0.025
l:say>office 0.058
l:say>perform 0.059
l:say>say 0.054
l:say>send -0.039
l:say>take -0.017
l:say>ties 0.037
l:say>topic -0.043
l:say>unreal 0.034
l:say>urged 0.081
l:seek>arms 0.075
l:seek>locative 0.085
l:send -0.011 0.05 -0.011
l:send>DPRK-PERSON -0.134
l:send>DPRK-state -0.036
l:send>FOREIGN-name 0.053
l:send>PARTNER 0.103
l:send>TALKER-name -0.027
l:send>arms 0.045
l:send>break -0.018
l:send>congratulate 0.037
l:send>delegation 0.057
l:send>locative -0.017
l:send>message 0.195
l:send>no-crime -0.032
l:send>no-domestic -0.033
l:send>no-history -0.021
l:send>no-opinion 0.055
l:send>no-others 0.036
l:send>planned -0.015
l:send>reopen 0.019
l:send>say -0.015
l:send>ties 0.051
l:send>trade -0.019
l:send>urged 0.056
l:sign -0.01 0.036 0.001
l:take 0.131 0.101 0.13
l:take>TALKER-name 0.054
l:take>arms 0.043
l:take>locative -0.018
l:take>say -0.036
l:take>urged 0.051
l:ties 0.107 0.163 0.101
l:ties>FOREIGN-name -0.076
l:ties>PARTNER 0.06
l:ties>TALKER-name -0.017
l:ties>locative 0.041
l:ties>perform 0.015
l:ties>say 0.037
l:topic -0.241 -0.076 -0.128
l:topic>DPRK-state -0.117
l:topic>FOREIGN-name -0.118
l:topic>break -0.036
l:topic>delegation -0.019
l:topic>ignored -0.062
l:topic>locative -0.18
l:topic>no-domestic 0.05
l:topic>no-history -0.055
l:topic>no-others -0.021
l:topic>no-threat -0.026
l:topic>no-weapon -0.026
l:topic>office -0.063
l:topic>perform 0.031
l:topic>planned 0.071
l:topic>say -0.042
l:topic>topic -0.08
l:topic>topicHead -0.026
l:topic>urged -0.019
l:topic>visit 0.028
l:topicHead -0.166 -0.112 -0.14
l:topicHead>DPRK-PERSON -0.033
l:topicHead>DPRK-state -0.075
l:topicHead>FOREIGN-name 0.072
l:topicHead>TALKER-name -0.063
l:topicHead>arms 0.041
l:topicHead>break 0.023
l:topicHead>delegation -0.053
l:topicHead>locative -0.033
l:topicHead>meet -0.027
l:topicHead>negated -0.033
l:topicHead>no-domestic 0.038
l:topicHead>no-opinion -0.062
l:topicHead>no-threat -0.017
l:topicHead>planned 0.05
l:topicHead>send 0.029
l:topicHead>topic -0.033
l:topicHead>topicHead 0.021
l:topicHead>urged -0.036
l:trade 0.123 0.036 0.089
l:trade>DPRK-state 0.025
l:trade>FOREIGN-name -0.063
l:trade>locative -0.072
l:trade>no-weapon -0.018
l:trade>planned -0.027
l:trade>say 0.055
l:trade>send 0.049
l:trade>trade 0.016
l:trade>visit -0.026
l:troops -0.243 -0.2 -0.191
l:troops>FOREIGN-name -0.072
l:troops>TALKER-name -0.017
l:troops>fight -0.031
l:troops>locative -0.02
l:troops>say -0.017
l:unreal -0.071 0.001 -0.028
l:unreal>topic -0.019
l:urged -0.234 -0.185 -0.193
l:urged>DPRK-state -0.059
l:urged>TALKER-name -0.051
l:urged>locative -0.098
l:urged>no-others -0.019
l:urged>planned -0.027
l:urged>say -0.019
l:urged>send -0.039
l:urged>topic -0.02
l:urged>topicHead -0.027
l:urged>urged -0.026
l:urged>visit -0.021
l:visit 0.069 0.09 0.018
l:visit>DPRK-PERSON 0.039
l:visit>DPRK-state 0.065
l:visit>DPRK-venue 0.029
l:visit>PARTNER -0.082
l:visit>TALKER-name -0.052
l:visit>delegation 0.016
l:visit>locative -0.113
l:visit>no-defector -0.049
l:visit>no-others 0.019
l:visit>no-weapon -0.016
l:visit>planned 0.033
l:visit>send 0.023
l:visit>topic 0.06
l:visit>urged -0.017
l:visit>visit 0.019
l:vow 0.224 0.131 0.19
l:vow>FOREIGN-name 0.089
l:vow>locative 0.046
l=a -0.066
l=about -0.062
l=accordi 0.088
l=affairs -0.065
l=after -0.084
l=against -0.016
l=agreed 0.017
l=ahead_o 0.025
l=airspac 0.033
l=allianc 0.048
l=allies -0.04
l=ambassa 0.02
l=amid -0.042
l=amunicj -0.018
l=analyst 0.096
l=anivers 0.123
l=anniver -0.025
l=announc 0.052
l=arms 0.038
l=artille 0.034
l=artyler -0.055
l=as_rega -0.028
l=assista 0.06
l=at 0.04
l=back 0.031
l=ballist -0.038
l=before 0.125
l=believe -0.023
l=birthda -0.033
l=bolster 0.027
l=bombers 0.036
l=border -0.095
l=broni -0.031
l=but -0.06
l=called_ -0.015
l=capital 0.03
l=celebra -0.05
l=chairma 0.051
l=citizen 0.036
l=claims 0.025
l=close 0.031
l=commemo 0.066
l=communi 0.05
l=concern 0.043
l=condemn 0.04
l=conjunt 0.033
l=constru 0.026
l=coopera 0.143
l=could -0.109
l=covid 0.116
l=credent 0.03
l=crisis -0.015
l=critici -0.04
l=crossed 0.022
l=crossin -0.035
l=daughte -0.038
l=de_visi 0.074
l=deal 0.017
l=declara -0.089
l=deepeni 0.017
l=defense 0.025
l=delegac 0.05
l=delegat 0.185
l=demand -0.021
l=demilit -0.032
l=demise_ -0.044
l=deploye -0.048
l=despite 0.047
l=detaine -0.033
l=directo 0.092
l=dirigen -0.117
l=dirigie 0.042
l=discuss 0.03
l=dmz -0.026
l=do -0.023
l=dostarc -0.02
l=drones 0.038
l=economy -0.049
l=embajad 0.06
l=embassy 0.045
l=en 0.061
l=end 0.019
l=enviara 0.032
l=exhibit -0.023
l=expecte 0.073
l=factory 0.048
l=felicit 0.024
l=fight -0.02
l=fightin -0.022
l=file -0.015
l=film 0.023
l=fired -0.019
l=flight 0.036
l=for -0.078
l=forces -0.056
l=foreign -0.02
l=former -0.086
l=friends 0.053
l=from 0.136
l=fuel -0.018
l=general -0.142
l=get -0.03
l=gift -0.035
l=group -0.112
l=had_a_f 0.029
l=had_a_t 0.05
l=histori -0.057
l=history 0.045
l=homepag -0.015
l=how 0.044
l=in -0.063
l=inspect 0.015
l=intervi -0.024
l=into -0.079
l=issue 0.017
l=issues -0.015
l=japan_a -0.024
l=joint_d -0.032
l=juche_i 0.099
l=killed_ -0.041
l=king 0.021
l=korean_ 0.1
l=labor -0.017
l=launche -0.049
l=lazarus -0.019
l=leader 0.08
l=letter -0.026
l=like -0.022
l=marked -0.016
l=may 0.046
l=media -0.031
l=meeting -0.047
l=mensaje 0.075
l=message 0.177
l=met 0.069
l=militar 0.132
l=ministe -0.079
l=ministr 0.094
l=missile -0.083
l=mission 0.031
l=nato -0.026
l=near -0.068
l=negotia -0.027
l=newspap -0.06
l=no -0.062
l=nuklear -0.022
l=officia 0.023
l=on -0.115
l=one_day -0.027
l=open -0.016
l=opened -0.031
l=opening 0.049
l=outside 0.03
l=over 0.025
l=paid 0.051
l=paper -0.017
l=parade 0.098
l=peninsu 0.021
l=perform 0.033
l=planned 0.019
l=plans_t 0.047
l=pledged 0.04
l=pociski -0.032
l=pociskó 0.032
l=podała 0.031
l=policy -0.035
l=possibl 0.033
l=powiedz 0.03
l=premier -0.06
l=present 0.066
l=preside 0.016
l=prime_m -0.051
l=prison -0.015
l=private 0.062
l=promise 0.025
l=provide -0.028
l=provoca 0.032
l=przeciw -0.05
l=przekaz -0.055
l=puppet 0.068
l=railway -0.027
l=rakieto -0.021
l=receive 0.091
l=recepti 0.036
l=recibio 0.086
l=release -0.147
l=remains -0.02
l=report -0.033
l=reporte -0.052
l=respons -0.047
l=said -0.077
l=say 0.047
l=says 0.033
l=secreta 0.108
l=seeking -0.033
l=seeks 0.02
l=seminar -0.017
l=sending 0.026
l=sent 0.105
l=shells 0.056
l=should -0.033
l=showing -0.023
l=shows -0.028
l=sign 0.032
l=since -0.056
l=situati -0.028
l=sobre 0.057
l=soldier -0.155
l=solidar 0.021
l=soon -0.018
l=south_k -0.02
l=spokesm 0.061
l=spotkan -0.083
l=state_m 0.053
l=stateme -0.114
l=strengt -0.03
l=student -0.032
l=study_o -0.061
l=summit -0.018
l=support -0.038
l=talks 0.02
l=tension 0.021
l=than 0.061
l=that -0.07
l=threat 0.019
l=ties 0.029
l=to -0.127
l=told 0.038
l=tourist -0.047
l=toward -0.016
l=towards 0.029
l=trade -0.037
l=trainin 0.034
l=transfe 0.07
l=travel 0.02
l=trilate -0.048
l=troops -0.02
l=ukraine 0.074
l=us_and_ -0.016
l=via -0.03
l=vice-ch 0.036
l=vice_pr -0.075
l=visit -0.088
l=visita 0.02
l=visited -0.085
l=visitin 0.092
l=visits 0.043
l=vowed 0.033
l=w 0.098
l=war_in 0.025
l=warned -0.032
l=warns 0.081
l=watch -0.022
l=we 0.024
l=what 0.021
l=when 0.088
l=where 0.018
l=whether -0.018
l=while 0.059
l=who -0.055
l=will -0.107
l=without -0.053
l=wojskow 0.036
l=would 0.11
l=would_b -0.052
l=wystrze -0.026
l=ćwiczen -0.016
l=不 -0.02
l=举行会 -0.038
l=于 -0.033
l=会见 -0.074
l=共同 -0.03
l=到 -0.052
l=周年 -0.029
l=在 -0.116
l=声明 -0.03
l=将 0.029
l=局势 -0.021
l=工业园 0.062
l=应 0.026
l=总理 -0.033
l=报道 0.016
l=朝鲜半岛 -0.041
l=纪念 -0.03
l=表示 0.042
l=通电话 -0.02
lead+:CONSULT:close 0.086 0.079 0.068
lead+:CONSULT:dprk-place 0.176 0.183 0.152
lead+:CONSULT:loose 0.008 0.03 0.007
lead+:CONSULT:planned 0.071 0.071 0.057
lead+:CONSULT:tight 0.093 0.026 0.044
lead+:COOPERATE:close -0.089 -0.011 -0.026
lead+:COOPERATE:dprk-place -0.024 -0.008 -0.008
lead+:COOPERATE:loose -0.062 -0.037 -0.058
lead+:COOPERATE:planned 0.015 0.01 0.01
lead+:COOPERATE:tight 0.024 0.069 0.113
lead+:RELEASE:close 0.005 0.014 0.024
lead+:RELEASE:loose -0.026 -0.033 -0.025
lead+:SUPPORT:close 0.049 0.038 0.032
lead+:SUPPORT:dprk-place -0.027 -0.015 -0.029
lead+:SUPPORT:loose 0.203 0.165 0.167
lead+:SUPPORT:tight 0.052 0.068 0.059
lead+:arms:dprk-foreign -0.092 -0.072 -0.07
lead+:arms:foreign-dprk 0.011 0.022 0.044
lead+:both-before:CHN 0.073 0.099 0.061
lead+:both-before:JPN -0.058 -0.057 -0.067
lead+:both-before:KOR -0.082 -0.065 -0.096
lead+:both-before:RUS 0.226 0.153 0.197
lead+:both-before:RUS-person -0.118 -0.079 -0.079
lead+:both-before:USA 0.049 0.031 0.007
lead+:both-before:other -0.041 -0.04 -0.026
lead+:both-behind:CHN 0.075 0.084 0.056
lead+:both-behind:KOR -0.032 -0.021 -0.026
lead+:both-behind:RUS 0.067 0.105 0.074
lead+:both-behind:RUS-person 0.077 0.052 0.052
lead+:both-behind:USA -0.047 -0.022 -0.012
lead+:both-behind:USA-person -0.076 -0.051 -0.051
lead+:both-behind:other -0.036 -0.027 -0.013
lead+:congratulate+0 0.04 0.047 0.074
lead+:congratulate:both-behind 0.036 0.041 0.052
lead+:congratulate:dprk-foreign 0.023 0.032 0.019
lead+:congratulate:foreign-dprk 0.022 0.033 0.045
lead+:culture:both-behind 0.027 0.055 0.04
lead+:delegation:both-before 0.085 0.075 0.097
lead+:delegation:both-behind -0.024 -0.011 -0.015
lead+:delegation:dprk-foreign -0.018 -0.006 0.013
lead+:delegation:foreign-dprk 0.028 -0.033 -0.02
lead+:discuss+0 -0.039 -0.037 -0.031
lead+:discuss:both-before 0.015 0.021 0.014
lead+:dprk-foreign:CHN 0.045 0.016 0.04
lead+:dprk-foreign:KOR -0.145 -0.09 -0.059
lead+:dprk-foreign:RUS 0.089 0.033 0.077
lead+:dprk-foreign:RUS-person 0.048 0.033 0.032
lead+:dprk-foreign:USA 0.017 0.008 0.01
lead+:dprk-foreign:other 0.166 0.205 0.191
lead+:fight+0 -0.035 -0.025 -0.009
lead+:fight:both-before -0.023 -0.023 -0.016
lead+:foreign-dprk:CHN 0.039 0.031 0.015
lead+:foreign-dprk:KOR -0.085 -0.093 -0.077
lead+:foreign-dprk:RUS 0.064 0.064 0.085
lead+:foreign-dprk:RUS-person 0.034 0.026 0.024
lead+:foreign-dprk:USA -0.075 -0.07 -0.06
lead+:foreign-dprk:other -0.044 -0.044 -0.033
lead+:host+0 0.04 0.083 0.052
lead+:host+message 0.014 0.02 0.013
lead+:host:dprk-foreign 0.027 0.034 0.025
lead+:invite:dprk-foreign 0.038 0.024 0.023
lead+:meet+0 0.021 0.025 -0.043
lead+:meet:both-before -0.052 -0.037 -0.088
lead+:meet:both-behind -0.073 -0.07 -0.063
lead+:meet:dprk-foreign 0.092 0.073 0.073
lead+:meet:foreign-dprk 0.051 0.057 0.029
lead+:message:dprk-foreign 0.099 0.141 0.096
lead+:message:foreign-dprk -0.001 0.019 0.006
lead+:perform+0 -0.022 -0.018 -0.031
lead+:perform+trade 0.059 0.069 0.053
lead+:perform:both-before 0.06 0.063 0.021
lead+:perform:both-behind -0.028 -0.019 -0.02
lead+:perform:foreign-dprk -0.026 -0.024 -0.026
lead+:release+0 -0.042 -0.052 -0.023
lead+:send+arms 0.061 0.059 0.085
lead+:send+delegation -0.03 -0.042 -0.034
lead+:send+message 0.082 0.109 0.09
lead+:send:both-before 0.021 0.039 0.026
lead+:send:both-behind -0.025 -0.022 -0.031
lead+:send:dprk-foreign 0.001 0.032 0.028
lead+:send:foreign-dprk 0.065 0.04 0.08
lead+:source -0.02 0.006 0.001
lead+:theme+agreement -0.102 -0.135 -0.108
lead+:theme+aid -0.026 -0.02 -0.026
lead+:theme+arms -0.122 -0.08 -0.06
lead+:theme+culture 0.013 0.049 0.033
lead+:theme+delegation 0.127 0.103 0.128
lead+:theme+message 0.071 0.129 0.075
lead+:theme+trade -0.075 -0.033 -0.013
lead+:theme+troops -0.134 -0.098 -0.097
lead+:trade:both-before -0.058 -0.038 -0.038
lead+:trade:both-behind 0.023 0.008 0.014
lead+:trade:dprk-foreign 0.047 0.054 0.071
lead+:trade:foreign-dprk -0.079 -0.051 -0.052
lead+:troops:dprk-foreign -0.065 -0.045 -0.047
lead+:visit+0 0.262 0.191 0.173
lead+:visit:both-before 0.034 0.023 0
lead+:visit:both-behind 0.149 0.158 0.124
lead+:visit:dprk-foreign 0.016 -0.049 0.004
lead+:visit:foreign-dprk 0.077 0.072 0.056
lead+:vow+0 0.215 0.133 0.145
lead+:vow:both-before 0.106 0.074 0.078
lead+:vow:dprk-foreign 0.125 0.084 0.084
lead:AID:close 0.018 0.01 0.006
lead:CONSULT:close 0.038 -0.016 0.008
lead:CONSULT:dprk-place 0.072 0.103 0.043
lead:CONSULT:loose -0.132 -0.098 -0.087
lead:CONSULT:tight 0.072 0.054 0.024
lead:COOPERATE:close -0.098 -0.059 -0.043
lead:COOPERATE:dprk-place -0.056 -0.01 -0.025
lead:COOPERATE:loose -0.01 0.068 0.014
lead:COOPERATE:planned 0.048 0.03 0.031
lead:COOPERATE:tight -0.024 0.009 0.041
lead:RELEASE:close 0.026 -0.014 0.008
lead:RELEASE:tight 0.024 0.015 0.015
lead:SUPPORT:dprk-place -0.031 -0.027 -0.023
lead:SUPPORT:loose 0.103 0.1 0.075
lead:SUPPORT:tight -0.01 -0.016 0.011
lead:agreement:both-before 0.052 0.017 0.027
lead:arms:dprk-foreign -0.09 -0.061 -0.062
lead:both-before:CHN 0.044 0.083 0.057
lead:both-before:JPN -0.068 -0.069 -0.077
lead:both-before:KOR -0.053 -0.046 -0.02
lead:both-before:RUS 0.214 0.137 0.154
lead:both-before:USA -0.162 -0.113 -0.123
lead:both-before:other 0.017 0.037 0.004
lead:both-behind:CHN -0.025 -0.015 -0.019
lead:both-behind:KOR -0.005 -0.009 -0.016
lead:both-behind:RUS -0.066 -0.021 -0.017
lead:both-behind:USA -0.032 -0.014 -0.02
lead:both-behind:other -0.031 -0.002 -0.014
lead:congratulate+0 -0.015 -0.046 -0.001
lead:congratulate:foreign-dprk -0.032 -0.058 -0.033
lead:delegation:both-before 0.029 0.029 0.042
lead:delegation:both-behind 0.005 0.017 0.003
lead:delegation:foreign-dprk 0.049 0.026 0.052
lead:discuss+0 0.016 0.01 0.011
lead:discuss:both-before 0.035 0.023 0.023
lead:discuss:foreign-dprk -0.05 -0.033 -0.033
lead:dprk-foreign:CHN 0.016 -0.028 -0.007
lead:dprk-foreign:JPN -0.027 -0.03 -0.027
lead:dprk-foreign:KOR -0.15 -0.07 -0.055
lead:dprk-foreign:RUS 0.361 0.257 0.263
lead:dprk-foreign:RUS-person 0.136 0.092 0.092
lead:dprk-foreign:USA -0.14 -0.125 -0.124
lead:dprk-foreign:USA-person 0.043 0.034 0.031
lead:dprk-foreign:other 0.056 0.083 0.043
lead:dprk-head -0.173 -0.117 -0.121
lead:dprk-place 0.165 0.322 0.137
lead:dprk-source 0.075 0.109 0.084
lead:dprk-topic -0.1 -0.078 -0.071
lead:fight+0 -0.089 -0.07 -0.069
lead:first:CHN -0.05 0.09 -0.098
lead:first:JPN -0.08 -0.081 -0.07
lead:first:KOR -0.246 -0.215 -0.253
lead:first:KOR-person -0.039 -0.03 -0.028
lead:first:RUS 0.334 0.224 0.28
lead:first:RUS-person 0.134 0.09 0.09
lead:first:UN 0.058 0.076 0.042
lead:first:USA -0.279 -0.264 -0.252
lead:first:USA-person -0.17 -0.114 -0.114
lead:first:XXX 0.009 0.024 0.01
lead:first:dprk-leader -0.017 -0.025 -0.017
lead:first:dprk-north -0.073 -0.078 -0.08
lead:first:dprk-person 0.174 0.202 0.146
lead:first:dprk-state -0.095 0.022 -0.087
lead:first:dprk-venue 0.029 0.038 0.04
lead:first:none -0.112 -0.134 -0.121
lead:first:other -0.068 -0.168 -0.038
lead:foreign-dprk:CHN 0.112 0.14 0.137
lead:foreign-dprk:KOR -0.093 -0.057 -0.083
lead:foreign-dprk:RUS 0.074 0.059 0.066
lead:foreign-dprk:RUS-person 0.053 0.039 0.037
lead:foreign-dprk:UN 0.018 -0.003 0
lead:foreign-dprk:USA -0.094 -0.099 -0.078
lead:foreign-dprk:USA-person -0.044 -0.029 -0.029
lead:foreign-dprk:XXX -0.037 -0.054 -0.037
lead:foreign-dprk:other -0.032 -0.068 -0.012
lead:foreign-head 0.082 0.055 0.031
lead:foreign-place 0.251 0.168 0.162
lead:foreign-source 0.403 0.319 0.312
lead:foreign-topic -0.134 -0.103 -0.095
lead:host+0 0.044 0.036 0.036
lead:host+message 0.024 0.035 0.024
lead:host:both-behind -0.037 -0.025 -0.025
lead:host:dprk-foreign 0.083 0.074 0.064
lead:host:foreign-dprk 0.027 0.024 0.023
lead:invite+0 -0.023 -0.025 -0.043
lead:meet+0 -0.079 -0.081 -0.095
lead:meet:both-before -0.076 -0.052 -0.081
lead:meet:both-behind -0.172 -0.135 -0.124
lead:meet:dprk-foreign 0.101 0.039 0.047
lead:meet:foreign-dprk 0.068 0.067 0.064
lead:perform+0 -0.049 -0.024 -0.05
lead:perform+trade -0.027 -0.001 -0.011
lead:perform:both-before -0.026 -0.013 -0.026
lead:perform:both-behind 0.017 0.042 0.022
lead:perform:dprk-foreign -0.062 -0.034 -0.04
lead:perform:foreign-dprk -0.069 -0.087 -0.076
lead:release+0 -0.069 -0.084 -0.062
lead:release:foreign-dprk -0.006 -0.038 -0.018
lead:reopen+trade 0.086 0.057 0.057
lead:reopen:dprk-foreign 0.077 0.052 0.052
lead:said:dprk:before 0.09 0.073 0.096
lead:said:dprk:behind -0.04 0.001 0.001
lead:said:dprk:none 0.027 0.106 0.054
lead:said:party:before -0.062 -0.051 -0.031
lead:said:party:behind 0.097 0.028 0.024
lead:said:third:before -0.031 -0.061 -0.052
lead:said:third:behind 0.053 0.021 0.004
lead:said:third:none -0.132 -0.164 -0.139
lead:said:unknown:before -0.173 -0.14 -0.129
lead:said:unknown:none 0.012 -0.029 -0.015
lead:send+aid -0.018 -0.018 -0.027
lead:send+arms 0.173 0.132 0.155
lead:send+delegation -0.11 -0.144 -0.102
lead:send+message 0.093 0.151 0.094
lead:send+trade -0.104 -0.07 -0.07
lead:send+troops -0.023 -0.009 0.004
lead:send:both-behind -0.034 -0.045 -0.032
lead:send:dprk-foreign 0.069 0.117 0.078
lead:send:foreign-dprk -0.021 -0.029 0.013
lead:source -0.075 -0.045 -0.028
lead:theme+agreement 0.037 -0.008 0.011
lead:theme+arms -0.104 -0.071 -0.073
lead:theme+culture 0.124 0.164 0.145
lead:theme+delegation 0.084 0.081 0.092
lead:theme+message -0.038 -0.033 -0.03
lead:theme+trade -0.055 -0.035 -0.022
lead:theme+troops -0.091 -0.066 -0.069
lead:trade:both-before -0.021 -0.017 -0.021
lead:trade:both-behind -0.033 -0.031 -0.026
lead:trade:dprk-foreign 0.062 0.055 0.067
lead:trade:foreign-dprk -0.062 -0.042 -0.042
lead:unframed:congratulate 0.058 0.071 0.075
lead:unframed:fight -0.06 -0.056 -0.048
lead:unframed:host 0.028 0.102 -0.009
lead:unframed:invite -0.018 -0.018 -0.02
lead:unframed:meet -0.12 -0.048 -0.118
lead:unframed:none -0.362 -0.364 -0.392
lead:unframed:perform 0.078 0.131 0.07
lead:unframed:reopen 0.05 0.045 0.038
lead:unframed:send -0.058 -0.041 -0.048
lead:unframed:take 0.039 0.025 0.026
lead:unframed:theme 0 -0.011 -0.027
lead:unframed:visit -0.157 -0.126 -0.145
lead:visit+0 0.063 0.076 0.059
lead:visit:both-before 0.008 0.042 0.039
lead:visit:both-behind 0.027 0.023 0.013
lead:visit:dprk-foreign -0.048 -0.066 -0.035
lead:visit:foreign-dprk 0.099 0.11 0.07
lead:vow+0 0.057 0.052 0.042
lead:vow:both-before 0.026 0.036 0.023
lead:vow:dprk-foreign 0.082 0.055 0.055
lead:vow:foreign-dprk -0.093 -0.08 -0.07
l~0 -0.295
l~a -0.234
l~abroad 0.034
l~aby -0.028
l~achiev 0.034
l~across 0.02
l~action -0.025
l~activi -0.044
l~addres -0.015
l~advanc -0.082
l~again -0.048
l~agency -0.017
l~agricu -0.02
l~al -0.096
l~all 0.042
l~along -0.023
l~also 0.059
l~an -0.247
l~and -0.047
l~announ 0.049
l~anothe 0.054
l~anti -0.034
l~appare -0.018
l~appear 0.077
l~are -0.113
l~area -0.019
l~armed 0.026
l~arsena -0.048
l~articl -0.027
l~atomic -0.025
l~attack -0.043
l~attemp -0.033
l~author -0.038
l~away -0.057
l~be 0.021
l~become -0.021
l~been -0.074
l~began 0.018
l~behind 0.051
l~believ -0.038
l~betwee -0.049
l~bigges -0.032
l~bilate 0.025
l~billio 0.017
l~birth -0.018
l~both -0.037
l~brough -0.035
l~build 0.046
l~buildi -0.036
l~by 0.157
l~called -0.025
l~callin 0.029
l~came -0.048
l~campai -0.041
l~can 0.056
l~capita 0.056
l~carrie 0.034
l~ceremo 0.116
l~challe -0.022
l~childr -0.027
l~co -0.021
l~combin -0.043
l~comman -0.022
l~commit -0.034
l~comple -0.027
l~con 0.039
l~conduc 0.03
l~confer -0.015
l~confli -0.02
l~contin -0.064
l~contri 0.015
l~countr 0.084
l~covera 0.051
l~cultur 0.047
l~curren 0.022
l~danger -0.062
l~days 0.023
l~de 0.022
l~death -0.081
l~decade 0.058
l~declar 0.031
l~deep -0.053
l~defenc -0.016
l~defend -0.025
l~defens -0.045
l~del 0.09
l~demons 0.076
l~descri -0.02
l~design 0.035
l~detect -0.021
l~develo -0.059
l~dictat -0.025
l~diplom 0.06
l~direct 0.05
l~disput -0.016
l~distri -0.039
l~do -0.029
l~docume -0.028
l~dollar -0.015
l~down -0.018
l~drill -0.034
l~drills 0.042
l~due 0.09
l~during -0.077
l~earlie -0.023
l~early 0.017
l~earthq -0.017
l~east 0.022
l~effort -0.153
l~el 0.07
l~emerge -0.022
l~employ -0.015
l~ended 0.059
l~epidem -0.018
l~este 0.025
l~even -0.02
l~event -0.015
l~events -0.024
l~ever 0.037
l~every 0.067
l~ex 0.019
l~execut -0.017
l~facili -0.038
l~facing 0.018
l~fallec -0.082
l~famili -0.04
l~featur 0.076
l~few 0.034
l~first -0.046
l~five -0.018
l~force -0.028
l~foreig 0.064
l~forwar -0.043
l~foundi -0.041
l~friend 0.039
l~full 0.081
l~funcio -0.017
l~genera 0.044
l~global -0.034
l~going 0.102
l~good 0.015
l~govern -0.053
l~gran 0.016
l~great -0.064
l~growin -0.08
l~had 0.088
l~has -0.031
l~have -0.129
l~he 0.048
l~head 0.022
l~headed 0.043
l~headqu 0.033
l~held -0.076
l~help 0.017
l~her -0.047
l~high 0.042
l~him -0.037
l~histor 0.054
l~hold 0.061
l~home 0.016
l~i 0.06
l~ideolo -0.023
l~image 0.032
l~imperi -0.026
l~impose -0.028
l~improv -0.018
l~in -0.041
l~incide 0.018
l~includ -0.06
l~indica -0.019
l~indust -0.021
l~inform -0.024
l~innova -0.029
l~inspec -0.021
l~intens -0.024
l~intent 0.044
l~interc -0.043
l~intere -0.059
l~intern 0.037
l~invasi 0.032
l~invest -0.015
l~involv 0.036
l~is -0.048
l~isolat 0.016
l~issued -0.06
l~jest -0.041
l~jets -0.038
l~joint 0.074
l~just -0.072
l~keep 0.017
l~killed -0.04
l~known -0.036
l~kraju 0.028
l~ktore -0.06
l~ktory 0.019
l~la 0.034
l~larges 0.028
l~last 0.052
l~late -0.02
l~latest -0.049
l~launch -0.042
l~law -0.019
l~le 0.104
l~leader 0.084
l~least -0.073
l~led 0.15
l~left -0.029
l~level -0.024
l~life -0.037
l~local 0.017
l~long 0.083
l~look 0.048
l~los -0.025
l~lugar 0.017
l~made -0.02
l~mainla -0.032
l~major -0.019
l~make -0.023
l~making 0.018
l~many -0.017
l~mark 0.026
l~market -0.017
l~markin 0.016
l~marks -0.023
l~measur -0.017
l~memori 0.026
l~milita -0.03
l~millio 0.06
l~modern -0.019
l~month 0.051
l~months 0.022
l~more 0.082
l~mornin 0.124
l~most -0.02
l~motivo 0.036
l~move -0.033
l~moves 0.059
l~multip 0.046
l~narusz -0.064
l~nation -0.098
l~nearly -0.035
l~neighb 0.038
l~newly 0.028
l~news -0.045
l~north -0.029
l~northe -0.027
l~now 0.031
l~obrony 0.107
l~occasi -0.024
l~od 0.017
l~odpowi -0.031
l~of -0.074
l~off 0.064
l~office -0.033
l~okazji 0.091
l~old 0.092
l~one -0.037
l~only -0.015
l~operat 0.024
l~or -0.038
l~order -0.017
l~ordere -0.032
l~organi -0.106
l~our 0.057
l~own 0.034
l~pair 0.032
l~pandem 0.108
l~para 0.023
l~part -0.028
l~partic 0.038
l~parts -0.031
l~passed -0.033
l~peace -0.026
l~people -0.058
l~period -0.052
l~person -0.039
l~photo -0.025
l~piatek 0.037
l~place 0.107
l~po 0.034
l~politi -0.082
l~ponied 0.077
l~por -0.028
l~posted -0.018
l~power -0.034
l~powerf 0.039
l~powolu 0.089
l~presen -0.031
l~presid -0.022
l~press 0.015
l~preven -0.025
l~previo -0.028
l~primer 0.028
l~produc -0.073
l~progre -0.024
l~projec 0.048
l~prompt -0.035
l~protec 0.02
l~provin -0.05
l~przepr -0.015
l~przez 0.022
l~przywo 0.052
l~public -0.187
l~publis -0.034
l~put -0.081
l~que 0.037
l~raised 0.034
l~rare 0.032
l~recent 0.051
l~record -0.101
l~regime 0.015
l~region 0.036
l~remain 0.017
l~remark -0.024
l~report 0.044
l~repres 0.093
l~requir 0.035
l~resolu -0.02
l~respec 0.044
l~respon -0.03
l~restri 0.042
l~result -0.036
l~reunif 0.02
l~revolu -0.023
l~rising -0.015
l~roku 0.031
l~run -0.028
l~satell -0.02
l~saying -0.018
l~scale -0.017
l~school -0.035
l~scient -0.019
l~scramb -0.049
l~se -0.062
l~second -0.027
l~secret 0.099
l~securi -0.033
l~seen 0.019
l~senior 0.039
l~separa 0.049
l~series -0.029
l~seriou 0.031
l~sessio -0.024
l~set -0.043
l~shared 0.065
l~she -0.027
l~show 0.108
l~side 0.041
l~sie 0.032
l~signif -0.027
l~single -0.015
l~sister -0.017
l~six -0.019
l~so -0.018
l~social -0.026
l~some -0.048
l~south 0.032
l~space 0.017
l~specia 0.018
l~stabil -0.037
l~stage 0.088
l~start -0.016
l~starte 0.067
l~state -0.029
l~step 0.062
l~still -0.049
l~strate 0.025
l~strong -0.043
l~su -0.018
l~sugges -0.018
l~suprem -0.016
l~suspec -0.052
l~swoje 0.023
l~take -0.029
l~target -0.016
l~terren -0.033
l~terror -0.027
l~test -0.026
l~tested 0.033
l~testin 0.043
l~tests -0.024
l~their -0.031
l~them 0.023
l~there -0.029
l~they -0.045
l~third 0.041
l~this 0.016
l~those -0.018
l~though -0.024
l~three -0.015
l~throug 0.025
l~time -0.071
l~to -0.035
l~today 0.086
l~took 0.11
l~top 0.019
l~two -0.038
l~tym 0.023
l~un 0.048
l~unders 0.019
l~unific -0.016
l~unveil 0.028
l~up -0.045
l~upon -0.015
l~ups -0.024
l~using -0.02
l~variou 0.04
l~vehicl -0.016
l~vicepr 0.052
l~war 0.024
l~warpla -0.031
l~was -0.018
l~water -0.016
l~way 0.04
l~week 0.124
l~weeks -0.043
l~were -0.022
l~with 0.028
l~wladze -0.038
l~woman -0.019
l~won -0.024
l~work -0.034
l~workin -0.018
l~write -0.018
l~y -0.028
l~year 0.037
l~years -0.033
l~yeol -0.017
l~you 0.045
l~young -0.068
l~z 0.117
l~za -0.029
l~zapowi 0.033
l~ze 0.019
l~zostal 0.021
manyForeignInTitle -0.079 0.004 0.01
noDprk -0.609 -0.575 -0.588
noForeign -0.657 -0.549 -0.497
order:both-before -0.025 -0.057 -0.077
order:both-behind -0.121 0.001 -0.074
order:dprk-foreign 0.358 0.28 0.261
order:foreign-dprk 0.209 0.354 0.263
others:lead -0.262 -0.233 -0.264
others:title -0.243 -0.201 -0.237
strength:lead 0.438 0.368 0.429
strength:rest 0.135 0.27 0.269
strength:title 0.536 0.44 0.573
sure 0.36 0.243 0.283
sure:CONSULT:planned 0.197 0.138 0.146
sure:CONSULT:told 0.043 0.063 0.058
sure:COOPERATE:told 0.056 0.049 0.045
sure:RELEASE:told 0.13 0.073 0.085
sure:SUPPORT:told -0.104 -0.118 -0.071
sure:lead:planned 0.136 0.091 0.092
sure:lead:told 0.048 0.101 0.093
sure:title:planned 0.101 0.075 0.086
sure:title:told 0.057 -0.034 0.025
t:DPRK-PERSON 0.224 0.087 0.107
t:DPRK-PERSON>DPRK-state 0.02
t:DPRK-PERSON>FOREIGN-name 0.065
t:DPRK-PERSON>FOREIGN-person 0.02
t:DPRK-PERSON>PARTNER 0.052
t:DPRK-PERSON>arms -0.019
t:DPRK-PERSON>break -0.048
t:DPRK-PERSON>host 0.152
t:DPRK-PERSON>locative 0.044
t:DPRK-PERSON>meet 0.034
t:DPRK-PERSON>no-domestic -0.027
t:DPRK-PERSON>no-history -0.032
t:DPRK-PERSON>no-threat -0.02
t:DPRK-PERSON>say 0.118
t:DPRK-PERSON>urged 0.043
t:DPRK-PERSON>visit 0.072
t:DPRK-leader -0.018 -0.026 -0.018
t:DPRK-leader>DPRK-PERSON -0.016
t:DPRK-north -0.074 -0.061 -0.061
t:DPRK-state 0.116 0.094 0.102
t:DPRK-state>DPRK-PERSON 0.103
t:DPRK-state>FOREIGN-name 0.131
t:DPRK-state>PARTNER 0.028
t:DPRK-state>TALKER-name 0.016
t:DPRK-state>arms -0.083
t:DPRK-state>break -0.044
t:DPRK-state>close 0.036
t:DPRK-state>discuss -0.044
t:DPRK-state>host -0.021
t:DPRK-state>locative 0.063
t:DPRK-state>meet -0.073
t:DPRK-state>negated -0.036
t:DPRK-state>no-crime -0.03
t:DPRK-state>no-defector 0.029
t:DPRK-state>no-history -0.03
t:DPRK-state>no-opinion -0.049
t:DPRK-state>no-others -0.017
t:DPRK-state>no-threat -0.046
t:DPRK-state>no-weapon -0.033
t:DPRK-state>office -0.033
t:DPRK-state>planned 0.043
t:DPRK-state>say -0.048
t:DPRK-state>send 0.034
t:DPRK-state>topic 0.13
t:DPRK-state>topicHead -0.023
t:DPRK-state>trade 0.023
t:DPRK-state>troops 0.018
t:DPRK-state>urged 0.087
t:DPRK-state>visit 0.022
t:DPRK-state>vow 0.034
t:DPRK-venue 0.06 0.049 0.072
t:FOREIGN-city 0.014 0.037 0.023
t:FOREIGN-name 0.25 0.225 0.146
t:FOREIGN-name>DPRK-state -0.2
t:FOREIGN-name>FOREIGN-name 0.026
t:FOREIGN-name>PARTNER 0.024
t:FOREIGN-name>TALKER-name -0.025
t:FOREIGN-name>arms -0.023
t:FOREIGN-name>delegation 0.048
t:FOREIGN-name>host -0.029
t:FOREIGN-name>ignored 0.057
t:FOREIGN-name>meet -0.035
t:FOREIGN-name>no-opinion 0.034
t:FOREIGN-name>office 0.086
t:FOREIGN-name>planned -0.028
t:FOREIGN-name>say 0.048
t:FOREIGN-name>trade 0.016
t:FOREIGN-name>urged -0.024
t:FOREIGN-name>visit -0.051
t:FOREIGN-organisation 0.055 0.054 0.044
t:FOREIGN-person 0.281 0.194 0.191
t:FOREIGN-person>locative -0.065
t:PARTNER 0.257 0.139 0.204
t:PARTNER>DPRK-PERSON 0.019
t:PARTNER>DPRK-state -0.064
t:PARTNER>FOREIGN-name 0.075
t:PARTNER>congratulate -0.035
t:PARTNER>invite 0.034
t:PARTNER>locative 0.104
t:PARTNER>meet 0.023
t:PARTNER>office 0.033
t:PARTNER>planned 0.03
t:PARTNER>prisoner 0.03
t:PARTNER>send -0.102
t:TALKER-city -0.106 -0.073 -0.073
t:TALKER-city>DPRK-state 0.028
t:TALKER-name -0.232 -0.238 -0.184
t:TALKER-name>DPRK-state 0.046
t:TALKER-name>FOREIGN-name -0.025
t:TALKER-name>TALKER-name -0.107
t:TALKER-name>TALKER-person -0.028
t:TALKER-name>break -0.038
t:TALKER-name>delegation -0.056
t:TALKER-name>locative -0.045
t:TALKER-name>negated -0.021
t:TALKER-name>no-opinion 0.045
t:TALKER-name>no-others -0.04
t:TALKER-name>no-weapon -0.051
t:TALKER-name>office -0.047
t:TALKER-name>say 0.018
t:TALKER-name>send -0.018
t:TALKER-name>topic -0.051
t:TALKER-name>topicHead 0.024
t:TALKER-name>trade -0.019
t:TALKER-name>troops -0.032
t:TALKER-name>urged -0.077
t:TALKER-organisation 0.01 0.055 0.026
t:TALKER-organisation>say 0.023
t:TALKER-person -0.112 -0.098 -0.084
t:TALKER-person>TALKER-name -0.024
t:TALKER-person>locative -0.06
t:TALKER-person>meet -0.016
t:TALKER-person>topic -0.02
t:TALKER-person>visit 0.056
t:agreement -0.014 0.006 0.02
t:aid -0.074 -0.051 -0.045
t:arms 0.068 0.069 0.113
t:arms>DPRK-state 0.041
t:arms>arms 0.016
t:arms>locative 0.041
t:break 0.087 0.043 0.052
t:break>FOREIGN-name -0.052
t:break>TALKER-name -0.035
t:break>locative 0.084
t:break>no-defector 0.03
t:break>no-domestic 0.056
t:break>no-threat 0.062
t:break>no-weapon -0.02
t:break>planned -0.02
t:break>topic -0.055
t:close 0.285 0.244 0.258
t:close>locative 0.042
t:congratulate -0.002 0.008 0.068
t:congratulate>DPRK-PERSON -0.061
t:congratulate>locative -0.022
t:culture -0.041 0.009 -0.018
t:delegation 0.135 0.261 0.117
t:delegation>PARTNER 0.016
t:delegation>locative 0.027
t:delegation>meet -0.026
t:delegation>say -0.036
t:delegation>topic 0.043
t:delegation>visit 0.04
t:discuss 0.026 0.046 0.029
t:discuss>ties 0.053
t:embassy 0.07 0.079 0.082
t:expel 0.241 0.157 0.16
t:export -0.016 -0.014 -0.012
t:fight -0.11 -0.104 -0.086
t:fight>locative -0.035
t:greet 0.027 0.039 0.027
t:greet>locative 0.019
t:host 0.041 0.096 0.008
t:host>FOREIGN-name -0.047
t:host>TALKER-name -0.033
t:host>locative 0.023
t:host>message 0.129
t:ignored 0.103 0.064 0.058
t:invite 0.017 0.008 0.001
t:invite>locative 0.044
t:locative -0.213 -0.163 -0.172
t:locative>DPRK-state -0.033
t:locative>FOREIGN-name 0.159
t:locative>PARTNER -0.137
t:locative>TALKER-city -0.031
t:locative>TALKER-name -0.098
t:locative>TALKER-organisation 0.032
t:locative>arms 0.048
t:locative>break 0.04
t:locative>discuss 0.03
t:locative>fight -0.029
t:locative>ignored -0.016
t:locative>locative -0.021
t:locative>meet -0.022
t:locative>no-domestic 0.025
t:locative>no-others -0.037
t:locative>no-threat -0.061
t:locative>no-weapon -0.019
t:locative>office 0.057
t:locative>perform -0.025
t:locative>planned -0.026
t:locative>release 0.058
t:locative>say -0.048
t:locative>ties 0.039
t:locative>topic 0.086
t:locative>topicHead -0.017
t:locative>trade -0.081
t:locative>visit -0.044
t:locative>vow 0.063
t:meet 0.019 0.071 -0.045
t:meet>DPRK-PERSON -0.02
t:meet>DPRK-state 0.063
t:meet>PARTNER 0.035
t:meet>TALKER-name -0.07
t:meet>delegation 0.017
t:meet>locative -0.092
t:meet>office 0.044
t:meet>topic 0.035
t:message 0.107 0.263 0.123
t:message>congratulate 0.044
t:message>delegation 0.02
t:message>locative 0.067
t:negated -0.113 -0.086 -0.088
t:negated>locative -0.037
t:no-crime -0.167 -0.124 -0.136
t:no-crime>break -0.015
t:no-crime>no-crime -0.039
t:no-defector 0.077 0.085 0.065
t:no-defector>DPRK-state -0.057
t:no-defector>locative -0.067
t:no-domestic -0.024 -0.05 -0.069
t:no-domestic>DPRK-PERSON -0.026
t:no-domestic>break 0.024
t:no-domestic>locative -0.038
t:no-domestic>no-domestic -0.026
t:no-domestic>say 0.043
t:no-domestic>topic -0.031
t:no-domestic>visit -0.019
t:no-history -0.078 -0.125 -0.103
t:no-history>DPRK-PERSON -0.074
t:no-history>DPRK-state 0.051
t:no-history>FOREIGN-name 0.045
t:no-history>locative -0.032
t:no-history>no-history -0.03
t:no-match 0.172 0.153 0.131
t:no-opinion -0.212 -0.182 -0.184
t:no-opinion>DPRK-state -0.017
t:no-opinion>locative -0.081
t:no-opinion>no-opinion 0.019
t:no-opinion>urged 0.028
t:no-others -0.158 -0.14 -0.154
t:no-others>TALKER-name 0.029
t:no-others>locative -0.067
t:no-others>meet -0.02
t:no-others>topic -0.021
t:no-threat -0.266 -0.211 -0.194
t:no-threat>DPRK-state 0.067
t:no-threat>FOREIGN-name -0.035
t:no-threat>TALKER-name -0.035
t:no-threat>TALKER-person -0.02
t:no-threat>break 0.033
t:no-threat>no-threat -0.058
t:no-threat>no-weapon -0.026
t:no-threat>topic -0.042
t:no-weapon -0.192 -0.131 -0.088
t:no-weapon>DPRK-state 0.034
t:no-weapon>TALKER-name -0.017
t:no-weapon>arms 0.067
t:no-weapon>break -0.065
t:no-weapon>locative 0.044
t:no-weapon>no-weapon -0.051
t:no-weapon>planned -0.018
t:no-weapon>trade -0.018
t:no-weapon>visit -0.015
t:office 0.099 0.289 0.156
t:office>FOREIGN-name 0.023
t:office>TALKER-person -0.03
t:office>visit 0.058
t:perform 0.176 0.245 0.145
t:perform>locative 0.016
t:planned -0.002 -0.005 0.021
t:planned>locative -0.111
t:planned>meet 0.032
t:prisoner 0.342 0.24 0.227
t:prisoner>break 0.138
t:release 0.21 0.14 0.144
t:reopen 0.056 0.017 0.018
t:reopen>locative -0.019
t:reopen>no-weapon -0.027
t:reopen>trade 0.052
t:say 0.011 -0.022 -0.01
t:say>DPRK-state -0.034
t:say>TALKER-name 0.027
t:say>locative -0.039
t:say>no-weapon -0.026
t:say>planned 0.019
t:say>say -0.023
t:say>urged 0.052
t:seek 0.08 0.056 0.049
t:send -0.02 -0.007 -0.003
t:send>arms 0.036
t:send>locative -0.052
t:send>message -0.019
t:sign -0.074 -0.048 -0.05
t:take 0.165 0.106 0.106
t:ties 0.085 0.083 0.057
t:ties>FOREIGN-name -0.066
t:ties>locative 0.047
t:topic -0.078 -0.11 -0.075
t:topic>DPRK-PERSON 0.017
t:topic>DPRK-state -0.049
t:topic>FOREIGN-name -0.101
t:topic>TALKER-name 0.1
t:topic>break 0.023
t:topic>locative -0.026
t:topic>no-defector 0.036
t:topic>topicHead -0.024
t:topic>trade -0.033
t:topicHead 0.04 0.029 0.019
t:topicHead>DPRK-state 0.029
t:topicHead>break 0.028
t:topicHead>locative -0.033
t:trade -0.058 -0.002 -0.004
t:trade>locative -0.027
t:trade>no-weapon -0.029
t:troops -0.054 -0.039 -0.038
t:troops>locative 0.045
t:unreal -0.936 -0.915 -0.94
t:urged 0.132 0.132 0.104
t:urged>DPRK-state -0.033
t:urged>locative -0.016
t:urged>topic 0.02
t:visit 0.079 0.11 0.041
t:visit>DPRK-state 0.025
t:visit>DPRK-venue 0.023
t:visit>FOREIGN-name -0.035
t:visit>PARTNER 0.023
t:visit>no-domestic -0.026
t:vow 0.093 0 0.037
t:vow>locative 0.02
t=a -0.035
t=accused 0.029
t=accuses 0.034
t=against -0.027
t=allies -0.031
t=amid -0.041
t=anniver -0.045
t=arms_de -0.044
t=arrives 0.015
t=as -0.086
t=at 0.03
t=boost 0.04
t=border -0.085
t=briefin 0.144
t=broń 0.026
t=but 0.059
t=calls_f -0.039
t=claims -0.032
t=commemo -0.036
t=comment -0.021
t=concern -0.035
t=condole 0.033
t=confirm 0.026
t=congrat -0.018
t=constru -0.026
t=covid 0.106
t=crossed 0.046
t=crossin -0.026
t=cruise -0.023
t=daughte -0.043
t=defecto -0.032
t=delegac 0.071
t=delegat 0.159
t=denunci -0.018
t=despite 0.058
t=detaine 0.035
t=discuss -0.023
t=do 0.038
t=drones 0.071
t=embassy -0.025
t=en -0.032
t=end 0.074
t=envia -0.022
t=escalat -0.017
t=evacuat -0.018
t=exchang 0.015
t=expecte -0.022
t=expert -0.018
t=experts -0.037
t=farm -0.015
t=feats -0.022
t=felicit 0.027
t=fired -0.017
t=fires -0.045
t=flights -0.047
t=forces -0.038
t=foreign -0.066
t=from 0.158
t=give -0.02
t=greetin 0.025
t=hackers -0.023
t=how -0.027
t=icbm -0.02
t=if 0.048
t=in -0.043
t=into -0.065
t=joint_d -0.029
t=killed_ -0.024
t=king 0.055
t=korean_ 0.018
t=launche -0.067
t=lazarus -0.017
t=leader -0.068
t=like 0.047
t=ma 0.029
t=meet 0.064
t=meeting -0.091
t=meets 0.092
t=mensaje 0.038
t=message 0.074
t=ministe -0.037
t=missile -0.075
t=może -0.07
t=na -0.076
t=need_to 0.022
t=nie -0.015
t=no -0.022
t=not -0.03
t=nuclear -0.031
t=o -0.017
t=officia 0.043
t=ostrzeg -0.053
t=over -0.061
t=paper -0.028
t=parade 0.056
t=perform 0.083
t=persona 0.017
t=pledges 0.026
t=pociski -0.035
t=pokazał -0.015
t=policy -0.03
t=possibl -0.039
t=present -0.035
t=preside 0.104
t=prime_m -0.033
t=prison -0.015
t=promise 0.05
t=provoca -0.024
t=rakieto -0.019
t=rakiety 0.015
t=receive 0.039
t=recibe 0.103
t=regalo 0.079
t=reports -0.019
t=respons -0.016
t=returns 0.019
t=review -0.032
t=sanctio 0.043
t=say -0.032
t=says 0.083
t=seeks 0.024
t=sends 0.059
t=should -0.022
t=shows -0.021
t=shows_o 0.04
t=since 0.02
t=slams -0.016
t=soldier 0.165
t=spy_sat -0.026
t=stateme 0.024
t=submari -0.039
t=summit 0.018
t=support -0.015
t=talks 0.164
t=tension -0.033
t=that -0.065
t=threat_ -0.015
t=threate 0.018
t=ties 0.055
t=to -0.145
t=tour 0.033
t=tourist -0.051
t=toward -0.026
t=trade -0.023
t=trip -0.081
t=troops -0.017
t=ukraine 0.059
t=urged -0.022
t=visit -0.184
t=visits 0.133
t=w -0.042
t=watch -0.021
t=weapons 0.034
t=what 0.057
t=what_we 0.026
t=who 0.077
t=why 0.057
t=will -0.023
t=workers 0.041
t=举行会 -0.028
t=会见 -0.075
t=周年 -0.026
t=在 -0.027
t=将 0.046
t=总理 -0.032
t=称 -0.036
t=通电话 -0.016
text:length:0 -0.168 -0.119 -0.119
text:length:1 0.347 0.3 0.279
text:length:2 -0.041 0.012 -0.066
text:length:3 -0.187 -0.01 -0.179
text:length:4 -0.474 -0.517 -0.475
title+:CONSULT:close 0.084 0.059 0.051
title+:CONSULT:dprk-place 0.011 0.03 0.02
title+:CONSULT:loose -0.041 -0.027 -0.027
title+:CONSULT:planned 0.018 0.012 0.012
title+:CONSULT:tight 0.184 0.167 0.157
title+:COOPERATE:close -0.031 -0.048 -0.032
title+:COOPERATE:dprk-place -0.068 -0.044 -0.045
title+:COOPERATE:loose 0.039 0.026 0.026
title+:COOPERATE:planned 0.051 0.042 0.053
title+:COOPERATE:tight 0.026 0.071 0.087
title+:SUPPORT:close 0.035 0.056 0.057
title+:SUPPORT:dprk-place -0.102 -0.054 -0.063
title+:SUPPORT:tight -0.088 -0.091 -0.065
title+:arms:both-before -0.02 -0.014 -0.014
title+:arms:dprk-foreign 0.026 0.017 0.017
title+:arms:foreign-dprk 0.097 0.071 0.079
title+:both-before:KOR -0.022 0.001 0.017
title+:both-before:RUS 0.224 0.169 0.193
title+:both-before:USA 0.066 0.042 0.033
title+:both-before:other -0.032 -0.018 -0.037
title+:both-behind:RUS -0.063 -0.07 -0.053
title+:congratulate+0 -0.019 -0.04 -0.009
title+:delegation:both-before 0.03 0.039 0.035
title+:delegation:dprk-foreign 0.023 0.029 0.021
title+:delegation:foreign-dprk 0.032 0.027 0.022
title+:discuss+0 -0.008 -0.02 -0.011
title+:discuss:both-before -0.008 -0.033 -0.017
title+:dprk-foreign:CHN 0.031 0.03 0.025
title+:dprk-foreign:KOR -0.036 -0.016 -0.009
title+:dprk-foreign:RUS 0.077 0.064 0.057
title+:dprk-foreign:RUS-person 0.049 0.034 0.033
title+:dprk-foreign:other 0.014 0.022 0.014
title+:foreign-dprk:CHN 0.012 0.016 0.017
title+:foreign-dprk:RUS 0.176 0.126 0.134
title+:foreign-dprk:USA -0.052 -0.052 -0.041
title+:foreign-dprk:other -0.021 -0.03 -0.02
title+:invite+0 0.023 0.017 0.02
title+:meet+0 0.1 0.067 0.066
title+:meet:both-before 0.099 0.066 0.065
title+:meet:dprk-foreign 0.023 0.016 0.016
title+:message:both-before 0.014 0.027 0.054
title+:message:both-behind 0.018 0.025 0.017
title+:message:dprk-foreign 0.047 0.066 0.046
title+:perform+trade 0.055 0.038 0.039
title+:perform:both-before 0.075 0.056 0.065
title+:source 0.042 0.028 0.028
title+:theme+arms 0.109 0.079 0.087
title+:theme+culture -0.065 -0.071 -0.052
title+:theme+delegation 0.043 0.067 0.05
title+:theme+message 0.019 0.08 0.08
title+:theme+trade 0.06 0.065 0.072
title+:theme+troops -0.077 -0.051 -0.052
title+:trade:both-before 0.089 0.08 0.082
title+:trade:dprk-foreign -0.017 -0.007 -0.001
title+:visit+0 0.093 0.084 0.072
title+:visit:both-before 0.016 0.011 0.011
title+:visit:dprk-foreign 0.039 0.041 0.032
title+:vow:dprk-foreign 0.048 0.011 0.024
title:CONSULT:close -0.186 -0.164 -0.141
title:CONSULT:dprk-place 0.037 0.057 0.039
title:CONSULT:planned 0.046 0.036 0.044
title:CONSULT:tight 0.202 0.169 0.167
title:COOPERATE:close -0.113 -0.083 -0.083
title:COOPERATE:dprk-place -0.02 0.002 -0.007
title:COOPERATE:planned -0.083 -0.056 -0.056
title:COOPERATE:tight -0.054 0.009 0.01
title:RELEASE:tight 0.116 0.061 0.069
title:SUPPORT:close 0.085 0.099 0.094
title:SUPPORT:dprk-place -0.036 0.009 -0.011
title:SUPPORT:tight -0.015 -0.042 -0.002
title:agreement:both-before -0.024 -0.022 -0.018
title:arms:dprk-foreign -0.039 -0.029 -0.032
title:both-before:KOR 0.045 0.028 0.073
title:both-before:RUS 0.236 0.179 0.202
title:both-before:USA -0.167 -0.12 -0.136
title:both-before:USA-person 0.052 0.035 0.035
title:both-before:other -0.056 -0.046 -0.063
title:both-behind:RUS -0.108 -0.068 -0.071
title:both-behind:USA -0.08 -0.07 -0.06
title:both-behind:other 0.068 0.101 0.068
title:colon 0.026 -0.021 0.02
title:congratulate+0 -0.049 -0.059 -0.026
title:congratulate:foreign-dprk -0.074 -0.082 -0.061
title:dash -0.056 -0.038 -0.038
title:discuss+0 0.01 0.026 0.014
title:dprk-foreign:CHN 0.163 0.142 0.127
title:dprk-foreign:KOR -0.179 -0.133 -0.123
title:dprk-foreign:RUS 0.24 0.178 0.168
title:dprk-foreign:RUS-person 0.11 0.075 0.074
title:dprk-foreign:USA -0.073 -0.045 -0.045
title:dprk-foreign:other -0.072 -0.102 -0.074
title:dprk-head -0.186 -0.105 -0.073
title:dprk-place 0.105 0.125 0.096
title:dprk-source 0.099 0.047 0.049
title:dprk-topic -0.101 -0.091 -0.077
title:fight+0 -0.06 -0.062 -0.049
title:first:CHN -0.097 -0.008 -0.17
title:first:JPN -0.092 -0.087 -0.099
title:first:KOR -0.192 -0.091 -0.082
title:first:KOR-person -0.047 -0.048 -0.038
title:first:RUS 0.6 0.447 0.477
title:first:UN 0.068 0.088 0.057
title:first:USA -0.264 -0.285 -0.249
title:first:USA-person -0.365 -0.245 -0.245
title:first:XXX 0.034 0.042 0.046
title:first:dprk-leader -0.018 -0.026 -0.018
title:first:dprk-north -0.002 -0.019 0.001
title:first:dprk-person 0.179 0.076 0.093
title:first:dprk-state -0.02 -0.04 -0.067
title:first:dprk-venue 0.027 0.033 0.041
title:first:none -0.18 -0.11 -0.212
title:first:other -0.155 -0.08 -0.101
title:foreign-dprk:CHN 0.022 0.028 0.024
title:foreign-dprk:KOR -0.051 -0.035 -0.021
title:foreign-dprk:RUS 0.319 0.224 0.231
title:foreign-dprk:USA -0.019 -0.015 0.001
title:foreign-dprk:USA-person -0.181 -0.122 -0.122
title:foreign-dprk:other -0.108 -0.086 -0.078
title:foreign-head 0.026 0.044 0.022
title:foreign-place 0.017 -0.112 -0.052
title:foreign-source 0.094 0.095 0.089
title:greet+0 0.019 0.028 0.019
title:greet+message 0.017 0.026 0.017
title:greet:dprk-foreign 0.036 0.054 0.036
title:host+0 0.034 0.033 0.031
title:host+message 0.025 0.027 0.034
title:host:dprk-foreign 0.081 0.064 0.059
title:invite+0 -0.016 -0.012 -0.007
title:list 0.11 0.074 0.074
title:meet+0 0.039 0.002 0.013
title:meet:both-before 0.056 0.039 0.039
title:meet:dprk-foreign 0.082 0.064 0.057
title:meet:foreign-dprk -0.099 -0.108 -0.086
title:message:both-behind 0.032 0.048 0.032
title:message:dprk-foreign 0.013 0.02 0.013
title:perform+0 0.04 0.026 0.026
title:perform:both-before -0.035 -0.017 -0.029
title:question 0.211 0.145 0.15
title:quote -0.459 -0.386 -0.401
title:release+prisoner 0.084 0.056 0.056
title:release:foreign-dprk 0.09 0.076 0.067
title:said:dprk:before -0.016 -0.008 -0.002
title:said:dprk:behind -0.155 -0.104 -0.104
title:said:dprk:none -0.052 -0.04 -0.048
title:said:party:before -0.01 -0.017 -0.029
title:said:party:behind 0.142 0.076 0.088
title:said:third:behind 0.068 0.045 0.045
title:said:unknown:before -0.131 -0.078 -0.07
title:said:unknown:none -0.037 -0.044 -0.037
title:send+arms 0.038 0.031 0.04
title:send+message -0.077 -0.036 -0.034
title:send:both-before -0.018 -0.015 -0.02
title:send:dprk-foreign -0.038 -0.014 -0.019
title:send:foreign-dprk -0.101 -0.062 -0.054
title:source 0.031 0.035 0.022
title:take+arms 0.055 0.037 0.037
title:take:foreign-dprk 0.055 0.037 0.037
title:theme+agreement -0.068 -0.051 -0.048
title:theme+arms -0.067 -0.048 -0.052
title:theme+delegation 0.02 0.022 0.017
title:theme+message 0.084 0.094 0.073
title:theme+trade -0.109 -0.067 -0.059
title:theme+troops -0.032 -0.021 -0.021
title:trade:both-before -0.07 -0.043 -0.036
title:trade:foreign-dprk -0.046 -0.031 -0.031
title:unframed:congratulate -0.018 -0.014 0.025
title:unframed:fight -0.035 -0.03 -0.026
title:unframed:host -0.045 0.016 -0.076
title:unframed:invite 0.004 -0.001 -0.016
title:unframed:meet 0.084 0.145 0.036
title:unframed:none -0.765 -0.754 -0.766
title:unframed:perform -0.009 0 -0.018
title:unframed:reopen 0.064 0.055 0.047
title:unframed:send 0.001 0.02 0.038
title:unframed:theme -0.042 -0.019 -0.053
title:unframed:visit 0.036 0.067 -0.01
title:visit+0 -0.196 -0.166 -0.134
title:visit:both-before -0.061 -0.066 -0.05
title:visit:dprk-foreign -0.094 -0.143 -0.095
title:visit:foreign-dprk 0.049 0.11 0.08
title:vow+0 0.12 0.056 0.071
title:vow:both-before 0.095 0.064 0.064
title:vow:dprk-foreign 0.099 0.043 0.057
title:words:0 -0.002 0.034 0.013
title:words:1 -0.183 -0.056 -0.105
title:words:2 -0.024 -0.018 -0.068
title:words:3 -0.294 -0.221 -0.242
title:words:4 -0.02 -0.073 -0.156
t~0 -0.075
t~a -0.132
t~an -0.077
t~and 0.09
t~are -0.019
t~attack 0.062
t~be -0.048
t~by -0.133
t~chief -0.02
t~comple 0.031
t~con 0.036
t~corean -0.021
t~day 0.018
t~de -0.024
t~defens -0.025
t~drills -0.028
t~drone -0.024
t~during 0.038
t~fighte -0.016
t~first -0.031
t~flies -0.023
t~food 0.036
t~has 0.043
t~have -0.02
t~he -0.052
t~his -0.046
t~hit -0.018
t~holds -0.025
t~i 0.078
t~is -0.023
t~it 0.083
t~its -0.029
t~jets -0.015
t~key 0.026
t~know 0.03
t~la -0.041
t~latest -0.016
t~launch -0.042
t~leader -0.024
t~live 0.043
t~make 0.02
t~milita 0.034
t~millio 0.057
t~more 0.018
t~nation -0.028
t~od -0.021
t~of -0.211
t~orders -0.02
t~out -0.031
t~por 0.024
t~produc -0.042
t~public -0.02
t~securi -0.017
t~show 0.018
t~sie 0.029
t~site 0.047
t~state 0.033
t~still -0.058
t~suspec -0.019
t~t -0.064
t~tests -0.032
t~they 0.029
t~this 0.059
t~time 0.02
t~top 0.023
t~under -0.017
t~unveil -0.031
t~up -0.05
t~war 0.059
t~with 0.098
t~y 0.143
t~year 0.036
t~you -0.041
t~z 0.208
`;
