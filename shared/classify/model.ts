/**
 * The classifier's model. Written by `npm run train`, not by hand: `shared/classify/score-features.ts` tells how it is read.
 *
 * Provenance: fitted to 5239 labelled stories (sha256 5b25d8560f5df8e1…), borderline ones left out. Cross-validated by month and
 * event: P 0.879, R 0.870, F1 0.875, ECE 0.005;
 * counterparts 0.940, category macro-F1 0.811, category 0.877, status 0.947, direction 0.858.
 */
export const MODEL_NAME = 'roles-2-5b25d8';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: 1.158, offset: 0.189 } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = `
against:lead:crime -0.184 -0.136 -0.149
against:lead:defector -0.03 0.046 -0.029
against:lead:domestic 0.009 -0.138 -0.164
against:lead:history -0.131 -0.235 -0.188
against:lead:match -0.015 0.027 0.005
against:lead:opinion -0.179 -0.23 -0.222
against:lead:others -0.358 -0.314 -0.341
against:lead:threat -0.13 -0.206 -0.122
against:lead:weapon -0.445 -0.341 -0.355
against:title:crime -0.22 -0.167 -0.189
against:title:defector -0.207 -0.119 -0.139
against:title:domestic -0.108 -0.168 -0.186
against:title:history -0.109 -0.186 -0.144
against:title:match -1.334 -1.351 -1.373
against:title:opinion -0.258 -0.23 -0.234
against:title:others -0.354 -0.293 -0.313
against:title:threat -0.438 -0.333 -0.317
against:title:weapon -0.269 -0.198 -0.18
agree:category -0.148 -0.104 -0.048
agree:country -0.044 -0.038 0.015
bias -0.933 -0.763 -0.963
close:0 -0.843 -0.735 -0.862
close:1 -0.077 -0.125 -0.134
close:2 -0.027 0.024 -0.023
close:3 0.122 0.152 0.094
close:4 -0.073 -0.041 -0.045
close:5 0.375 0.373 0.416
contact:congratulate 0.037 0.035 0.071
contact:discuss -0.069 -0.035 -0.042
contact:expel 0.18 0.121 0.121
contact:export -0.048 -0.04 -0.035
contact:fight -0.113 -0.112 -0.094
contact:greet 0.054 0.081 0.054
contact:host 0.087 0.085 0.083
contact:invite 0.006 -0.013 -0.02
contact:meet 0.098 -0.005 -0.039
contact:perform -0.105 -0.033 -0.067
contact:release 0.109 0.043 0.053
contact:reopen 0.106 0.081 0.076
contact:seek 0.097 0.065 0.065
contact:send -0.082 -0.047 -0.016
contact:take 0.064 0.043 0.043
contact:theme-arms -0.185 -0.13 -0.135
contact:theme-culture 0.08 0.092 0.081
contact:theme-delegation 0.212 0.218 0.207
contact:theme-message 0.025 0.028 0.021
contact:theme-trade -0.093 -0.018 -0.032
contact:theme-troops -0.043 0.007 -0.025
contact:visit -0.022 0.116 0.013
contact:vow 0.071 0.011 0.029
dprk:deictic 0.022 0.032 0.022
dprk:kim 0.121 0.081 0.081
dprk:north 0.059 0.001 -0.016
dprk:person 0.107 -0.06 0.035
dprk:state -0.012 0.33 0.103
dprk:venue 0.124 0.175 0.156
dprkPersonInTitle 0.184 0.061 0.079
dprkTopicInTitle -0.28 -0.186 -0.135
echo 0.037 0.077 0.066
echoForeign 0.036 0.034 0.055
foreignInTitle 0.195 0.194 0.13
foreignPersonInTitle 0.082 0.049 0.053
frame:lead:close -0.034 -0.086 -0.046
frame:lead:loose 0.001 0.092 0.025
frame:lead:tight 0.075 0.093 0.137
frame:rest:close -0.068 -0.044 -0.021
frame:rest:loose 0.026 0.069 0.034
frame:rest:tight 0.086 0.109 0.081
frame:title:close -0.081 -0.039 -0.047
frame:title:loose -0.018 -0.013 -0.015
frame:title:tight 0.182 0.154 0.194
hedge:lead:conditional -0.737 -0.694 -0.712
hedge:lead:negated -0.966 -0.945 -0.945
hedge:lead:urged -0.66 -0.666 -0.657
hedge:rest:negated -0.043 -0.028 -0.03
hedge:title:conditional -1.817 -1.78 -1.799
hedge:title:negated -2.984 -2.989 -2.989
hedge:title:urged -1.696 -1.641 -1.686
l:DPRK-PERSON -0.11 -0.061 -0.093
l:DPRK-PERSON>DPRK-PERSON -0.016
l:DPRK-PERSON>DPRK-state 0.131
l:DPRK-PERSON>FOREIGN-name 0.045
l:DPRK-PERSON>PARTNER -0.075
l:DPRK-PERSON>arms -0.068
l:DPRK-PERSON>break -0.035
l:DPRK-PERSON>host 0.127
l:DPRK-PERSON>locative -0.08
l:DPRK-PERSON>no-domestic -0.026
l:DPRK-PERSON>no-history -0.053
l:DPRK-PERSON>no-threat 0.03
l:DPRK-PERSON>no-weapon -0.015
l:DPRK-PERSON>office 0.034
l:DPRK-PERSON>planned 0.022
l:DPRK-PERSON>say 0.02
l:DPRK-PERSON>topic 0.097
l:DPRK-PERSON>topicHead -0.031
l:DPRK-PERSON>urged 0.035
l:DPRK-PERSON>visit 0.039
l:DPRK-PERSON>vow 0.086
l:DPRK-deictic 0.131 0.195 0.131
l:DPRK-deictic>locative 0.034
l:DPRK-deictic>topic 0.024
l:DPRK-leader -0.038 -0.039 -0.031
l:DPRK-leader>DPRK-PERSON -0.022
l:DPRK-north 0.074 0.047 0.057
l:DPRK-north>office 0.087
l:DPRK-north>ties 0.045
l:DPRK-state -0.218 0.1 -0.06
l:DPRK-state>DPRK-PERSON -0.018
l:DPRK-state>DPRK-state 0.03
l:DPRK-state>FOREIGN-name 0.097
l:DPRK-state>PARTNER 0.035
l:DPRK-state>TALKER-name -0.018
l:DPRK-state>break -0.02
l:DPRK-state>close -0.015
l:DPRK-state>delegation 0.092
l:DPRK-state>discuss -0.017
l:DPRK-state>host 0.047
l:DPRK-state>locative 0.045
l:DPRK-state>negated -0.094
l:DPRK-state>no-crime -0.019
l:DPRK-state>no-defector -0.037
l:DPRK-state>no-domestic -0.072
l:DPRK-state>no-history -0.054
l:DPRK-state>no-opinion -0.023
l:DPRK-state>no-others 0.023
l:DPRK-state>no-threat -0.052
l:DPRK-state>no-weapon -0.113
l:DPRK-state>office -0.061
l:DPRK-state>planned 0.018
l:DPRK-state>release 0.015
l:DPRK-state>say 0.036
l:DPRK-state>send 0.08
l:DPRK-state>take 0.041
l:DPRK-state>ties -0.033
l:DPRK-state>topic -0.019
l:DPRK-state>topicHead 0.019
l:DPRK-state>trade 0.028
l:DPRK-state>troops -0.042
l:DPRK-state>urged -0.027
l:DPRK-state>visit -0.031
l:DPRK-venue 0.196 0.247 0.246
l:DPRK-venue>DPRK-PERSON 0.039
l:DPRK-venue>topic 0.046
l:DPRK-venue>trade 0.059
l:FOREIGN-city 0.093 0.091 0.074
l:FOREIGN-city>locative 0.157
l:FOREIGN-city>topic -0.057
l:FOREIGN-name 0.186 0.018 -0.077
l:FOREIGN-name>DPRK-PERSON 0.028
l:FOREIGN-name>DPRK-deictic 0.046
l:FOREIGN-name>DPRK-state -0.143
l:FOREIGN-name>FOREIGN-city -0.015
l:FOREIGN-name>FOREIGN-name 0.106
l:FOREIGN-name>FOREIGN-person 0.027
l:FOREIGN-name>PARTNER 0.125
l:FOREIGN-name>TALKER-name -0.029
l:FOREIGN-name>arms 0.025
l:FOREIGN-name>break -0.037
l:FOREIGN-name>congratulate 0.141
l:FOREIGN-name>culture -0.026
l:FOREIGN-name>discuss -0.016
l:FOREIGN-name>host -0.075
l:FOREIGN-name>locative 0.059
l:FOREIGN-name>message -0.015
l:FOREIGN-name>no-crime 0.018
l:FOREIGN-name>no-defector -0.015
l:FOREIGN-name>no-history 0.047
l:FOREIGN-name>no-opinion 0.08
l:FOREIGN-name>no-others 0.042
l:FOREIGN-name>no-threat -0.045
l:FOREIGN-name>no-weapon 0.065
l:FOREIGN-name>office 0.153
l:FOREIGN-name>perform -0.015
l:FOREIGN-name>planned 0.016
l:FOREIGN-name>prisoner 0.047
l:FOREIGN-name>release -0.015
l:FOREIGN-name>reopen 0.021
l:FOREIGN-name>say 0.151
l:FOREIGN-name>seek 0.051
l:FOREIGN-name>send 0.072
l:FOREIGN-name>take 0.037
l:FOREIGN-name>topic -0.092
l:FOREIGN-name>topicHead -0.037
l:FOREIGN-name>trade 0.043
l:FOREIGN-name>troops -0.02
l:FOREIGN-name>urged -0.083
l:FOREIGN-name>visit -0.053
l:FOREIGN-name>vow -0.03
l:FOREIGN-organisation 0.084 0.119 0.079
l:FOREIGN-person 0.169 0.135 0.122
l:FOREIGN-person>FOREIGN-name 0.062
l:PARTNER 0.084 0.028 0.067
l:PARTNER>DPRK-PERSON -0.087
l:PARTNER>DPRK-north 0.052
l:PARTNER>DPRK-state 0.059
l:PARTNER>FOREIGN-name -0.015
l:PARTNER>TALKER-name 0.082
l:PARTNER>arms 0.101
l:PARTNER>congratulate 0.039
l:PARTNER>meet -0.025
l:PARTNER>say 0.02
l:PARTNER>topic 0.038
l:PARTNER>visit 0.043
l:TALKER-city -0.141 -0.133 -0.11
l:TALKER-city>DPRK-state -0.025
l:TALKER-city>TALKER-name -0.039
l:TALKER-city>locative -0.03
l:TALKER-city>topic -0.061
l:TALKER-city>trade -0.023
l:TALKER-name -0.449 -0.428 -0.406
l:TALKER-name>DPRK-PERSON 0.023
l:TALKER-name>FOREIGN-name -0.064
l:TALKER-name>PARTNER 0.034
l:TALKER-name>TALKER-name -0.143
l:TALKER-name>arms 0.015
l:TALKER-name>break -0.061
l:TALKER-name>delegation -0.071
l:TALKER-name>embassy 0.023
l:TALKER-name>ignored -0.039
l:TALKER-name>locative -0.052
l:TALKER-name>negated -0.068
l:TALKER-name>no-crime -0.022
l:TALKER-name>no-defector 0.017
l:TALKER-name>no-history -0.075
l:TALKER-name>no-opinion -0.061
l:TALKER-name>no-others -0.08
l:TALKER-name>no-threat 0.16
l:TALKER-name>no-weapon -0.021
l:TALKER-name>office -0.059
l:TALKER-name>perform -0.034
l:TALKER-name>planned -0.049
l:TALKER-name>prisoner 0.034
l:TALKER-name>send 0.053
l:TALKER-name>sign -0.024
l:TALKER-name>topic -0.099
l:TALKER-name>topicHead -0.069
l:TALKER-name>trade -0.034
l:TALKER-name>urged -0.015
l:TALKER-name>visit 0.018
l:TALKER-organisation 0.07 0.075 0.052
l:TALKER-organisation>locative -0.048
l:TALKER-organisation>say 0.02
l:TALKER-person -0.248 -0.168 -0.167
l:TALKER-person>break 0.061
l:TALKER-person>locative -0.07
l:TALKER-person>planned -0.03
l:TALKER-person>say -0.043
l:agreement -0.038 -0.106 -0.074
l:agreement>topic -0.035
l:aid 0.089 0.044 0.041
l:aid>locative 0.085
l:arms 0.045 0.031 0.062
l:arms>FOREIGN-name 0.093
l:arms>TALKER-name -0.05
l:arms>arms 0.086
l:arms>break -0.047
l:arms>locative 0.019
l:arms>no-domestic -0.026
l:arms>say 0.053
l:arms>send 0.138
l:break 0.055 0.172 0.091
l:break>FOREIGN-name 0.026
l:break>TALKER-name 0.055
l:break>arms -0.054
l:break>break -0.127
l:break>delegation -0.023
l:break>host 0.081
l:break>locative -0.026
l:break>negated 0.02
l:break>no-defector -0.018
l:break>no-history -0.026
l:break>no-opinion 0.051
l:break>no-threat 0.103
l:break>planned -0.029
l:break>prisoner 0.037
l:break>say -0.043
l:break>send -0.017
l:break>topic 0.069
l:break>topicHead 0.026
l:break>trade 0.023
l:break>visit 0.115
l:break>vow -0.029
l:close 0.098 0.088 0.05
l:conditional -0.074 -0.019 -0.037
l:conditional>topic -0.027
l:congratulate -0.032 -0.068 0.024
l:congratulate>DPRK-PERSON -0.022
l:congratulate>DPRK-state 0.038
l:congratulate>FOREIGN-name 0.107
l:congratulate>locative -0.024
l:congratulate>message 0.017
l:congratulate>office -0.049
l:congratulate>send 0.147
l:congratulate>topic -0.04
l:culture -0.012 0.051 -0.002
l:culture>FOREIGN-name -0.019
l:culture>locative -0.024
l:culture>planned -0.017
l:culture>topic 0.065
l:delegation 0.159 0.227 0.116
l:delegation>DPRK-PERSON 0.015
l:delegation>DPRK-state 0.053
l:delegation>FOREIGN-name 0.164
l:delegation>break -0.024
l:delegation>delegation 0.042
l:delegation>locative 0.037
l:delegation>meet -0.071
l:delegation>negated 0.033
l:delegation>no-domestic -0.068
l:delegation>no-history 0.021
l:delegation>no-threat -0.022
l:delegation>office 0.047
l:delegation>planned -0.025
l:delegation>say -0.016
l:delegation>topic -0.018
l:delegation>topicHead 0.02
l:delegation>visit 0.024
l:discuss -0.001 -0.042 -0.018
l:discuss>locative 0.021
l:discuss>perform 0.049
l:discuss>topicHead -0.028
l:embassy 0.129 0.122 0.1
l:expel 0.12 0.073 0.1
l:fight -0.182 -0.149 -0.14
l:fight>locative -0.083
l:fight>no-domestic -0.015
l:fight>topic -0.019
l:greet -0.013 -0.02 -0.013
l:host 0.151 0.279 0.098
l:host>FOREIGN-name -0.065
l:host>TALKER-name -0.019
l:host>locative 0.022
l:host>meet 0.032
l:host>message 0.177
l:ignored -0.189 -0.189 -0.301
l:ignored>DPRK-state -0.037
l:ignored>TALKER-name -0.026
l:ignored>arms -0.028
l:ignored>break 0.021
l:ignored>no-opinion -0.024
l:ignored>say -0.07
l:ignored>send -0.015
l:invite -0.072 -0.08 -0.107
l:invite>PARTNER -0.035
l:invite>TALKER-name -0.021
l:locative -0.06 -0.017 -0.031
l:locative>DPRK-PERSON -0.045
l:locative>DPRK-north -0.021
l:locative>DPRK-venue 0.026
l:locative>FOREIGN-city 0.087
l:locative>FOREIGN-name 0.207
l:locative>FOREIGN-organisation 0.036
l:locative>PARTNER 0.022
l:locative>TALKER-city -0.036
l:locative>TALKER-name -0.074
l:locative>TALKER-organisation 0.039
l:locative>TALKER-person -0.034
l:locative>aid 0.036
l:locative>arms -0.081
l:locative>break 0.086
l:locative>close 0.055
l:locative>congratulate -0.1
l:locative>culture 0.086
l:locative>delegation 0.103
l:locative>fight -0.08
l:locative>ignored 0.057
l:locative>locative 0.054
l:locative>meet -0.049
l:locative>negated -0.054
l:locative>no-crime -0.023
l:locative>no-domestic 0.022
l:locative>no-history 0.054
l:locative>no-opinion -0.048
l:locative>no-others -0.067
l:locative>no-threat -0.11
l:locative>no-weapon -0.067
l:locative>office 0.158
l:locative>planned 0.03
l:locative>prisoner -0.016
l:locative>reopen -0.044
l:locative>seek 0.021
l:locative>sign -0.016
l:locative>take 0.035
l:locative>ties 0.067
l:locative>topic -0.125
l:locative>trade 0.026
l:locative>troops -0.041
l:locative>urged -0.043
l:locative>visit 0.037
l:locative>vow -0.023
l:meet 0.119 0.117 -0.026
l:meet>DPRK-PERSON 0.05
l:meet>DPRK-state 0.064
l:meet>FOREIGN-name -0.042
l:meet>congratulate -0.036
l:meet>delegation 0.039
l:meet>locative 0.023
l:meet>meet 0.098
l:meet>negated -0.026
l:meet>no-history -0.021
l:meet>no-others -0.078
l:meet>office 0.046
l:meet>planned -0.078
l:meet>reopen 0.03
l:meet>say -0.023
l:meet>topic -0.038
l:meet>urged -0.019
l:message 0.338 0.493 0.342
l:message>DPRK-state -0.043
l:message>congratulate 0.073
l:message>locative 0.201
l:message>message 0.017
l:negated -0.239 -0.237 -0.217
l:negated>DPRK-state -0.035
l:negated>FOREIGN-name 0.023
l:negated>TALKER-name -0.028
l:negated>break -0.026
l:negated>locative -0.117
l:negated>no-opinion -0.041
l:negated>no-others -0.025
l:negated>planned -0.019
l:negated>say -0.061
l:negated>topic -0.019
l:negated>urged 0.081
l:no-crime -0.111 -0.082 -0.091
l:no-crime>DPRK-state -0.017
l:no-crime>break -0.02
l:no-crime>delegation -0.023
l:no-crime>locative -0.034
l:no-crime>no-crime -0.075
l:no-crime>say -0.024
l:no-defector 0.022 0.082 0.02
l:no-defector>DPRK-state -0.032
l:no-defector>TALKER-name -0.035
l:no-defector>break 0.029
l:no-defector>locative 0.021
l:no-defector>negated -0.034
l:no-defector>say 0.042
l:no-domestic 0.088 -0.033 -0.023
l:no-domestic>DPRK-PERSON -0.036
l:no-domestic>DPRK-state -0.16
l:no-domestic>FOREIGN-name 0.049
l:no-domestic>TALKER-name 0.052
l:no-domestic>break 0.023
l:no-domestic>locative 0.047
l:no-domestic>no-domestic -0.016
l:no-domestic>no-history -0.02
l:no-domestic>no-weapon -0.025
l:no-domestic>office -0.018
l:no-domestic>perform -0.02
l:no-domestic>say 0.051
l:no-domestic>send -0.029
l:no-domestic>troops 0.033
l:no-domestic>visit -0.023
l:no-history -0.107 -0.159 -0.118
l:no-history>DPRK-PERSON 0.055
l:no-history>FOREIGN-name 0.068
l:no-history>PARTNER -0.032
l:no-history>TALKER-name -0.064
l:no-history>congratulate 0.058
l:no-history>delegation 0.036
l:no-history>locative -0.075
l:no-history>no-domestic -0.031
l:no-history>no-history -0.029
l:no-history>no-others -0.023
l:no-history>office -0.105
l:no-history>say -0.036
l:no-history>topicHead 0.059
l:no-history>urged 0.017
l:no-history>visit -0.04
l:no-match -0.015 0.028 0.005
l:no-opinion -0.154 -0.167 -0.143
l:no-opinion>FOREIGN-name 0.02
l:no-opinion>PARTNER -0.055
l:no-opinion>TALKER-name -0.033
l:no-opinion>break 0.052
l:no-opinion>host -0.015
l:no-opinion>locative 0.081
l:no-opinion>no-opinion -0.027
l:no-opinion>no-others -0.02
l:no-opinion>office -0.044
l:no-opinion>perform -0.028
l:no-opinion>say 0.081
l:no-opinion>topic -0.047
l:no-others -0.156 -0.121 -0.089
l:no-others>DPRK-north -0.022
l:no-others>DPRK-state -0.04
l:no-others>FOREIGN-name 0.126
l:no-others>TALKER-name 0.021
l:no-others>delegation -0.016
l:no-others>locative -0.081
l:no-others>meet -0.052
l:no-others>no-history -0.036
l:no-others>no-opinion -0.017
l:no-others>no-others -0.056
l:no-others>no-threat 0.042
l:no-others>perform -0.034
l:no-others>send 0.018
l:no-others>topic -0.028
l:no-others>topicHead -0.034
l:no-others>urged -0.016
l:no-threat -0.195 -0.225 -0.15
l:no-threat>DPRK-state 0.053
l:no-threat>FOREIGN-name 0.02
l:no-threat>TALKER-name -0.055
l:no-threat>TALKER-person -0.041
l:no-threat>break 0.054
l:no-threat>locative -0.059
l:no-threat>negated -0.029
l:no-threat>no-opinion 0.029
l:no-threat>no-others 0.038
l:no-threat>no-threat 0.024
l:no-threat>topic -0.099
l:no-threat>trade 0.036
l:no-threat>urged -0.02
l:no-weapon -0.27 -0.203 -0.202
l:no-weapon>DPRK-state -0.037
l:no-weapon>TALKER-name -0.015
l:no-weapon>break -0.021
l:no-weapon>locative 0.025
l:no-weapon>no-domestic -0.023
l:no-weapon>no-weapon -0.064
l:no-weapon>perform -0.016
l:no-weapon>say -0.025
l:no-weapon>topic -0.024
l:no-weapon>topicHead -0.021
l:no-weapon>urged -0.018
l:no-weapon>visit -0.023
l:office -0.111 -0.001 -0.045
l:office>DPRK-PERSON -0.048
l:office>DPRK-deictic 0.045
l:office>DPRK-state 0.056
l:office>FOREIGN-name 0.07
l:office>FOREIGN-person 0.019
l:office>PARTNER 0.042
l:office>TALKER-name -0.016
l:office>TALKER-person -0.18
l:office>no-history 0.112
l:office>say -0.083
l:office>topic 0.109
l:office>topicHead -0.052
l:office>visit 0.052
l:perform 0.07 0.183 0.012
l:perform>DPRK-state 0.046
l:perform>FOREIGN-name 0.059
l:perform>TALKER-name -0.021
l:perform>locative 0.113
l:perform>perform -0.019
l:perform>say -0.024
l:perform>send -0.023
l:perform>ties 0.028
l:perform>urged -0.026
l:planned 0.008 0.03 -0.042
l:planned>DPRK-state -0.027
l:planned>FOREIGN-name -0.054
l:planned>break 0.061
l:planned>delegation -0.025
l:planned>locative 0.046
l:planned>meet 0.102
l:planned>negated -0.039
l:planned>no-domestic -0.029
l:planned>no-opinion 0.025
l:planned>no-others 0.019
l:planned>no-weapon -0.016
l:planned>perform 0.039
l:planned>planned -0.017
l:planned>say -0.042
l:planned>topic -0.075
l:planned>urged 0.06
l:planned>visit -0.035
l:prisoner 0.154 0.119 0.105
l:prisoner>break 0.019
l:prisoner>locative -0.016
l:release -0.003 -0.059 -0.038
l:release>DPRK-state 0.016
l:release>locative -0.035
l:release>no-threat -0.031
l:reopen 0.015 -0.055 -0.015
l:reopen>DPRK-state -0.029
l:reopen>locative -0.087
l:reopen>negated -0.016
l:reopen>no-opinion -0.024
l:reopen>no-weapon -0.015
l:reopen>trade 0.068
l:say 0.011 -0.048 -0.067
l:say>DPRK-north 0.053
l:say>DPRK-state -0.036
l:say>FOREIGN-name 0.049
l:say>PARTNER -0.046
l:say>TALKER-name -0.083
l:say>break 0.036
l:say>conditional 0.035
l:say>delegation -0.058
l:say>host 0.031
l:say>locative 0.076
l:say>meet 0.028
l:say>negated -0.017
l:say>no-defector -0.019
l:say>no-history -0.04
l:say>no-others -0.038
l:say>no-threat -0.02
l:say>no-weapon -0.036
l:say>office 0.057
l:say>perform 0.052
l:say>say 0.051
l:say>send -0.028
l:say>take -0.018
l:say>ties 0.034
l:say>topic -0.051
l:say>urged 0.05
l:say>visit -0.023
l:seek -0.022 -0.022 -0.016
l:seek>arms 0.086
l:seek>locative 0.075
l:send 0.011 0.064 0.021
l:send>DPRK-PERSON -0.131
l:send>FOREIGN-name 0.073
l:send>PARTNER 0.11
l:send>TALKER-name -0.018
l:send>arms 0.053
l:send>break -0.017
l:send>congratulate 0.038
l:send>delegation 0.052
l:send>locative -0.018
l:send>message 0.179
l:send>no-crime -0.031
l:send>no-domestic -0.032
l:send>no-history -0.015
l:send>no-opinion 0.038
l:send>no-others 0.037
l:send>perform 0.023
l:send>reopen 0.022
l:send>send -0.046
l:send>ties 0.052
l:send>trade -0.016
l:send>urged 0.028
l:sign -0.003 0.042 0.008
l:take 0.123 0.098 0.132
l:take>TALKER-name 0.056
l:take>arms 0.047
l:take>locative -0.034
l:take>say -0.032
l:take>urged 0.057
l:ties 0.12 0.161 0.106
l:ties>FOREIGN-name -0.087
l:ties>TALKER-name -0.017
l:ties>locative 0.038
l:ties>perform 0.021
l:ties>say 0.04
l:topic -0.252 -0.077 -0.132
l:topic>DPRK-state -0.108
l:topic>FOREIGN-name -0.108
l:topic>break -0.033
l:topic>delegation -0.018
l:topic>ignored -0.048
l:topic>locative -0.168
l:topic>no-domestic 0.048
l:topic>no-history -0.046
l:topic>no-others -0.034
l:topic>no-threat -0.024
l:topic>no-weapon -0.026
l:topic>office -0.058
l:topic>perform 0.025
l:topic>planned 0.069
l:topic>say -0.036
l:topic>topic -0.079
l:topic>topicHead -0.029
l:topic>urged -0.034
l:topic>visit 0.024
l:topicHead -0.139 -0.085 -0.1
l:topicHead>DPRK-PERSON -0.033
l:topicHead>DPRK-state -0.061
l:topicHead>FOREIGN-name 0.059
l:topicHead>TALKER-name -0.058
l:topicHead>arms 0.069
l:topicHead>break 0.021
l:topicHead>delegation -0.042
l:topicHead>locative -0.04
l:topicHead>meet -0.03
l:topicHead>no-domestic 0.043
l:topicHead>no-opinion -0.07
l:topicHead>no-threat -0.017
l:topicHead>no-weapon -0.022
l:topicHead>planned 0.051
l:topicHead>send 0.018
l:topicHead>topic -0.03
l:topicHead>urged -0.046
l:trade 0.119 0.031 0.083
l:trade>FOREIGN-name -0.059
l:trade>locative -0.057
l:trade>no-domestic 0.016
l:trade>no-weapon -0.018
l:trade>planned -0.027
l:trade>say 0.063
l:trade>send 0.05
l:trade>trade 0.019
l:trade>visit -0.024
l:troops -0.224 -0.184 -0.174
l:troops>FOREIGN-name -0.074
l:troops>TALKER-name -0.029
l:troops>fight -0.03
l:troops>no-weapon -0.019
l:troops>say -0.02
l:urged -0.238 -0.195 -0.203
l:urged>DPRK-state -0.072
l:urged>FOREIGN-name 0.037
l:urged>locative -0.077
l:urged>negated -0.021
l:urged>no-others -0.022
l:urged>planned -0.023
l:urged>say -0.021
l:urged>send -0.038
l:urged>topicHead -0.021
l:urged>urged -0.028
l:urged>visit -0.017
l:visit 0.055 0.072 0.006
l:visit>DPRK-PERSON 0.034
l:visit>DPRK-state 0.076
l:visit>DPRK-venue 0.032
l:visit>PARTNER -0.033
l:visit>TALKER-name -0.061
l:visit>locative -0.112
l:visit>meet -0.015
l:visit>no-defector -0.066
l:visit>no-others 0.02
l:visit>no-weapon -0.024
l:visit>planned 0.033
l:visit>topic 0.061
l:visit>urged -0.015
l:visit>visit 0.029
l:vow 0.223 0.128 0.19
l:vow>FOREIGN-name 0.081
l:vow>locative 0.046
l=a -0.071
l=about -0.065
l=accordi 0.092
l=affairs -0.056
l=after -0.089
l=agreed 0.017
l=ahead_o 0.029
l=airspac 0.037
l=allianc 0.051
l=allies -0.034
l=ambassa 0.015
l=amid -0.037
l=amunicj -0.018
l=analyst 0.101
l=anivers 0.116
l=announc 0.053
l=arms 0.035
l=arrived 0.018
l=artille 0.036
l=artyler -0.054
l=as -0.027
l=as_rega -0.027
l=assista 0.065
l=at 0.052
l=back 0.03
l=ballist -0.03
l=before 0.117
l=believe -0.026
l=birthda -0.03
l=bolster 0.027
l=bombers 0.038
l=border -0.09
l=broni -0.024
l=but -0.059
l=capital 0.023
l=celebra -0.044
l=chairma 0.054
l=citizen 0.029
l=claim 0.015
l=claims 0.027
l=close 0.034
l=commemo 0.06
l=communi 0.051
l=concern 0.042
l=condemn 0.035
l=conjunt 0.035
l=constru 0.026
l=coopera 0.126
l=could -0.094
l=covid 0.108
l=credent 0.023
l=crisis -0.016
l=critici -0.037
l=crossin -0.032
l=custody -0.017
l=daughte -0.04
l=de_visi 0.067
l=declara -0.081
l=deepeni 0.018
l=defecto -0.018
l=defense 0.026
l=delegac 0.05
l=delegat 0.197
l=demand -0.017
l=demilit -0.032
l=demise_ -0.048
l=deploye -0.048
l=despite 0.05
l=detaine -0.039
l=diploma 0.016
l=directo 0.077
l=dirigen -0.113
l=dirigie 0.036
l=dmz -0.019
l=dostarc -0.018
l=drones 0.031
l=economy -0.048
l=embajad 0.055
l=embassy 0.041
l=en 0.044
l=end 0.02
l=enviara 0.033
l=expecte 0.056
l=factory 0.047
l=felicit 0.02
l=fight -0.021
l=fightin -0.016
l=film 0.025
l=fired -0.02
l=flight 0.033
l=for -0.068
l=forces -0.056
l=former -0.093
l=friends 0.044
l=from 0.114
l=fuel -0.016
l=general -0.128
l=get -0.026
l=gift -0.033
l=group -0.109
l=had_a_f 0.026
l=had_a_t 0.042
l=histori -0.051
l=history 0.046
l=homepag -0.017
l=how 0.042
l=if -0.015
l=in -0.048
l=inspect 0.016
l=intelli 0.016
l=intervi -0.019
l=into -0.071
l=issue 0.015
l=issues -0.016
l=japan_a -0.024
l=joint_d -0.03
l=juche_i 0.082
l=killed_ -0.04
l=king 0.025
l=korean_ 0.089
l=labor -0.015
l=laid 0.016
l=launche -0.045
l=lazarus -0.019
l=leader 0.08
l=letter -0.023
l=like -0.022
l=marked -0.015
l=may 0.037
l=media -0.025
l=meeting -0.046
l=mensaje 0.072
l=message 0.166
l=met 0.063
l=militar 0.127
l=ministe -0.125
l=ministr 0.094
l=missile -0.081
l=mission 0.033
l=na -0.017
l=nato -0.023
l=near -0.061
l=negotia -0.018
l=newspap -0.06
l=no -0.066
l=nuklear -0.033
l=officia 0.029
l=on -0.123
l=one_day -0.026
l=open -0.015
l=opened -0.024
l=opening 0.052
l=outside 0.03
l=over 0.035
l=paid 0.033
l=paper -0.017
l=parade 0.087
l=peninsu 0.017
l=perform 0.028
l=planned 0.02
l=plans_t 0.048
l=pledged 0.042
l=pociski -0.033
l=pociskó 0.036
l=podała 0.029
l=policy -0.037
l=possibl 0.034
l=powiedz 0.016
l=premier -0.058
l=present 0.067
l=prime_m -0.048
l=private 0.057
l=promise 0.024
l=provide -0.026
l=provoca 0.028
l=przeciw -0.048
l=przekaz -0.057
l=puppet 0.066
l=railway -0.025
l=rakieto -0.018
l=receive 0.085
l=recepti 0.036
l=recibio 0.083
l=release -0.138
l=remains -0.019
l=report -0.038
l=reporte -0.053
l=respons -0.046
l=returne -0.028
l=said -0.082
l=say 0.043
l=says 0.023
l=secreta 0.095
l=seeking -0.039
l=seeks 0.024
l=seminar -0.016
l=sending 0.028
l=sent 0.102
l=shells 0.056
l=should -0.032
l=showed 0.017
l=showing -0.022
l=shows -0.024
l=sign 0.033
l=since -0.053
l=situati -0.029
l=sobre 0.051
l=soldier -0.145
l=solidar 0.019
l=south_k -0.017
l=spokesm 0.062
l=spotkan -0.081
l=state_m 0.045
l=stateme -0.113
l=strengt -0.029
l=student -0.03
l=study_o -0.056
l=summit -0.018
l=support -0.037
l=talks 0.017
l=tension 0.02
l=than 0.057
l=that -0.084
l=ties 0.036
l=to -0.154
l=told 0.037
l=tourist -0.041
l=toward -0.016
l=towards 0.024
l=trade -0.036
l=trainin 0.034
l=transfe 0.072
l=trilate -0.046
l=troops -0.021
l=ukraine 0.056
l=urged -0.028
l=us_and_ -0.017
l=via -0.03
l=vice-ch 0.029
l=vice_pr -0.079
l=visit -0.06
l=visita 0.022
l=visited -0.074
l=visitin 0.085
l=visits 0.03
l=vowed 0.031
l=w 0.06
l=war_in 0.024
l=warned -0.03
l=warns 0.08
l=watch -0.021
l=we 0.021
l=what 0.02
l=when 0.081
l=where 0.025
l=whether -0.019
l=while 0.047
l=who -0.045
l=will -0.101
l=without -0.055
l=wojskow 0.043
l=would 0.089
l=would_b -0.059
l=wystrze -0.025
l=ćwiczen -0.018
l=不 -0.021
l=举行会 -0.041
l=代表团 -0.015
l=会见 -0.079
l=共同 -0.031
l=周年 -0.029
l=声明 -0.031
l=将 0.029
l=局势 -0.022
l=工业园 0.062
l=应 0.026
l=总理 -0.034
l=朝鲜半岛 -0.043
l=纪念 -0.031
l=表示 0.039
l=通电话 -0.018
lead+:AID:close 0.021 0.022 0.033
lead+:AID:tight 0.011 0.01 0.015
lead+:CONSULT:close 0.046 0.051 0.042
lead+:CONSULT:dprk-place 0.171 0.174 0.137
lead+:CONSULT:loose 0.042 0.052 0.033
lead+:CONSULT:planned 0.064 0.061 0.05
lead+:CONSULT:tight 0.165 0.084 0.127
lead+:COOPERATE:close -0.084 -0.02 -0.045
lead+:COOPERATE:dprk-place -0.019 -0.005 -0.009
lead+:COOPERATE:loose -0.068 -0.04 -0.059
lead+:COOPERATE:planned 0.023 0.015 0.014
lead+:COOPERATE:tight 0.009 0.053 0.092
lead+:RELEASE:close 0.015 0.021 0.031
lead+:RELEASE:loose -0.015 -0.023 -0.016
lead+:SUPPORT:close 0.046 0.037 0.029
lead+:SUPPORT:dprk-place -0.026 -0.016 -0.028
lead+:SUPPORT:loose 0.198 0.162 0.165
lead+:SUPPORT:tight 0.054 0.069 0.057
lead+:arms:both-before 0.016 0.008 0.003
lead+:arms:both-behind -0.083 -0.054 -0.051
lead+:arms:dprk-foreign -0.093 -0.073 -0.07
lead+:arms:foreign-dprk -0.004 0.007 0.02
lead+:both-before:CHN 0.07 0.089 0.052
lead+:both-before:JPN -0.046 -0.047 -0.051
lead+:both-before:KOR -0.067 -0.051 -0.073
lead+:both-before:RUS 0.221 0.146 0.183
lead+:both-before:RUS-person -0.109 -0.073 -0.073
lead+:both-before:USA 0.062 0.039 0.015
lead+:both-before:other -0.03 -0.032 -0.013
lead+:both-behind:CHN 0.087 0.096 0.075
lead+:both-behind:KOR -0.034 -0.025 -0.034
lead+:both-behind:RUS 0.051 0.079 0.051
lead+:both-behind:RUS-person 0.077 0.052 0.052
lead+:both-behind:USA -0.05 -0.031 -0.033
lead+:both-behind:USA-person -0.075 -0.05 -0.05
lead+:both-behind:other -0.033 -0.025 -0.01
lead+:congratulate+0 0.04 0.046 0.074
lead+:congratulate:dprk-foreign 0.029 0.038 0.029
lead+:congratulate:foreign-dprk 0.048 0.061 0.083
lead+:culture:both-behind 0.037 0.063 0.053
lead+:delegation:both-before 0.091 0.079 0.101
lead+:delegation:both-behind -0.063 -0.035 -0.039
lead+:delegation:dprk-foreign -0.003 0.005 0.027
lead+:delegation:foreign-dprk 0.025 -0.035 -0.02
lead+:discuss+0 -0.029 -0.029 -0.023
lead+:discuss:both-before 0.02 0.023 0.017
lead+:dprk-foreign:CHN 0.061 0.027 0.046
lead+:dprk-foreign:KOR -0.15 -0.095 -0.063
lead+:dprk-foreign:RUS 0.112 0.057 0.109
lead+:dprk-foreign:RUS-person 0.041 0.029 0.028
lead+:dprk-foreign:USA 0.016 0.007 0.009
lead+:dprk-foreign:other 0.157 0.201 0.184
lead+:fight+0 -0.066 -0.056 -0.056
lead+:fight:both-before -0.032 -0.032 -0.028
lead+:foreign-dprk:CHN 0.036 0.026 0.005
lead+:foreign-dprk:KOR -0.094 -0.099 -0.085
lead+:foreign-dprk:RUS 0.067 0.067 0.088
lead+:foreign-dprk:RUS-person 0.034 0.027 0.024
lead+:foreign-dprk:USA -0.085 -0.078 -0.067
lead+:foreign-dprk:XXX 0.009 0.001 0.021
lead+:foreign-dprk:other -0.037 -0.036 -0.027
lead+:host+0 0.05 0.084 0.059
lead+:host+message 0.014 0.02 0.014
lead+:host:dprk-foreign 0.028 0.034 0.025
lead+:invite:dprk-foreign 0.028 0.017 0.015
lead+:meet+0 0.049 0.045 -0.009
lead+:meet:both-before -0.027 -0.015 -0.05
lead+:meet:both-behind -0.064 -0.063 -0.057
lead+:meet:dprk-foreign 0.086 0.066 0.064
lead+:meet:foreign-dprk 0.049 0.052 0.025
lead+:message:both-behind -0.032 -0.032 -0.026
lead+:message:dprk-foreign 0.1 0.142 0.097
lead+:message:foreign-dprk -0.003 0.018 0.005
lead+:perform+0 -0.024 -0.023 -0.038
lead+:perform+trade 0.052 0.062 0.047
lead+:perform:both-before 0.049 0.051 0.009
lead+:perform:both-behind -0.027 -0.02 -0.023
lead+:perform:dprk-foreign 0.038 0.036 0.052
lead+:perform:foreign-dprk -0.025 -0.022 -0.022
lead+:release+0 -0.067 -0.068 -0.039
lead+:release:both-before 0.067 0.055 0.07
lead+:send+arms 0.052 0.047 0.064
lead+:send+delegation -0.033 -0.042 -0.036
lead+:send+message 0.084 0.109 0.095
lead+:send:both-before 0.034 0.047 0.04
lead+:send:both-behind -0.024 -0.019 -0.026
lead+:send:dprk-foreign 0.018 0.049 0.053
lead+:send:foreign-dprk 0.067 0.044 0.082
lead+:theme+agreement -0.092 -0.123 -0.099
lead+:theme+aid -0.024 -0.02 -0.026
lead+:theme+arms -0.117 -0.08 -0.062
lead+:theme+culture 0.017 0.051 0.034
lead+:theme+delegation 0.101 0.09 0.12
lead+:theme+message 0.074 0.133 0.079
lead+:theme+trade -0.063 -0.025 -0.003
lead+:theme+troops -0.144 -0.104 -0.105
lead+:trade:both-before -0.054 -0.036 -0.035
lead+:trade:both-behind 0.028 0.011 0.016
lead+:trade:dprk-foreign 0.063 0.064 0.082
lead+:trade:foreign-dprk -0.084 -0.054 -0.055
lead+:troops:dprk-foreign -0.076 -0.052 -0.054
lead+:visit+0 0.31 0.228 0.23
lead+:visit:both-before 0.051 0.038 0.02
lead+:visit:both-behind 0.116 0.118 0.089
lead+:visit:dprk-foreign 0.085 0.013 0.076
lead+:visit:foreign-dprk 0.068 0.066 0.047
lead+:vow+0 0.204 0.126 0.136
lead+:vow:both-before 0.105 0.073 0.077
lead+:vow:both-behind 0.019 0.035 0.02
lead+:vow:dprk-foreign 0.119 0.08 0.08
lead:AID:close 0 -0.009 -0.021
lead:AID:tight -0.011 -0.005 -0.022
lead:CONSULT:close 0.058 0.002 0.025
lead:CONSULT:dprk-place 0.072 0.113 0.061
lead:CONSULT:loose -0.099 -0.074 -0.063
lead:CONSULT:tight 0.031 0.027 0
lead:COOPERATE:close -0.108 -0.069 -0.057
lead:COOPERATE:dprk-place -0.053 -0.008 -0.025
lead:COOPERATE:loose -0.012 0.064 0.01
lead:COOPERATE:planned 0.05 0.032 0.033
lead:COOPERATE:tight 0.028 0.06 0.122
lead:RELEASE:close 0.034 -0.005 0.015
lead:RELEASE:loose -0.024 -0.019 -0.018
lead:RELEASE:tight 0.027 0.017 0.018
lead:SUPPORT:close -0.022 -0.01 -0.013
lead:SUPPORT:dprk-place -0.031 -0.026 -0.023
lead:SUPPORT:loose 0.1 0.097 0.073
lead:SUPPORT:tight -0.021 -0.023 -0.001
lead:agreement:both-before 0.055 0.021 0.03
lead:arms:both-before 0.021 0.013 0.012
lead:arms:dprk-foreign -0.086 -0.058 -0.059
lead:both-before:CHN 0.048 0.081 0.055
lead:both-before:JPN -0.057 -0.058 -0.061
lead:both-before:KOR -0.079 -0.06 -0.033
lead:both-before:RUS 0.213 0.131 0.139
lead:both-before:USA -0.184 -0.128 -0.137
lead:both-before:other 0.016 0.031 0.005
lead:both-behind:CHN 0.016 0.025 0.036
lead:both-behind:RUS -0.059 -0.016 -0.007
lead:both-behind:USA -0.035 -0.015 -0.021
lead:congratulate+0 -0.014 -0.049 0.002
lead:congratulate:foreign-dprk -0.038 -0.068 -0.039
lead:delegation:both-before 0.035 0.034 0.049
lead:delegation:both-behind -0.017 0.004 -0.011
lead:delegation:foreign-dprk 0.055 0.03 0.055
lead:discuss+0 0.024 0.016 0.016
lead:discuss:both-before 0.039 0.025 0.026
lead:discuss:foreign-dprk -0.046 -0.031 -0.031
lead:dprk-foreign:CHN 0.009 -0.031 -0.018
lead:dprk-foreign:JPN -0.024 -0.027 -0.025
lead:dprk-foreign:KOR -0.143 -0.068 -0.051
lead:dprk-foreign:RUS 0.351 0.239 0.247
lead:dprk-foreign:RUS-person 0.123 0.083 0.083
lead:dprk-foreign:USA -0.132 -0.118 -0.118
lead:dprk-foreign:USA-person 0.043 0.033 0.03
lead:dprk-foreign:other 0.058 0.084 0.046
lead:dprk-head -0.182 -0.121 -0.123
lead:dprk-place 0.178 0.338 0.178
lead:dprk-source 0.102 0.124 0.099
lead:dprk-topic -0.112 -0.088 -0.08
lead:fight+0 -0.089 -0.071 -0.072
lead:first:CHN -0.065 0.07 -0.12
lead:first:JPN -0.078 -0.077 -0.066
lead:first:KOR -0.197 -0.167 -0.173
lead:first:KOR-person -0.058 -0.044 -0.041
lead:first:RUS 0.341 0.227 0.278
lead:first:RUS-person 0.149 0.1 0.1
lead:first:UN 0.051 0.072 0.039
lead:first:USA -0.267 -0.257 -0.245
lead:first:USA-person -0.16 -0.107 -0.107
lead:first:XXX -0.074 -0.027 -0.047
lead:first:dprk-leader -0.017 -0.025 -0.017
lead:first:dprk-north -0.067 -0.069 -0.069
lead:first:dprk-person 0.159 0.178 0.118
lead:first:dprk-state -0.088 0.005 -0.103
lead:first:dprk-venue 0.031 0.039 0.041
lead:first:none -0.1 -0.126 -0.111
lead:first:other -0.065 -0.159 -0.027
lead:foreign-dprk:CHN 0.099 0.124 0.116
lead:foreign-dprk:KOR -0.079 -0.044 -0.056
lead:foreign-dprk:RUS 0.063 0.043 0.038
lead:foreign-dprk:RUS-person 0.046 0.035 0.033
lead:foreign-dprk:UN 0.022 0.001 0.005
lead:foreign-dprk:USA -0.091 -0.099 -0.078
lead:foreign-dprk:USA-person -0.017 -0.012 -0.012
lead:foreign-dprk:XXX -0.081 -0.076 -0.063
lead:foreign-dprk:other -0.025 -0.059 -0.004
lead:foreign-head 0.074 0.049 0.022
lead:foreign-place 0.22 0.115 0.105
lead:foreign-source 0.4 0.319 0.328
lead:foreign-topic -0.129 -0.099 -0.092
lead:host+0 0.052 0.04 0.042
lead:host+message 0.024 0.035 0.024
lead:host:both-behind -0.035 -0.023 -0.023
lead:host:dprk-foreign 0.089 0.077 0.068
lead:host:foreign-dprk 0.026 0.022 0.023
lead:invite+0 -0.026 -0.028 -0.048
lead:meet+0 -0.066 -0.071 -0.081
lead:meet:both-before -0.084 -0.056 -0.078
lead:meet:both-behind -0.159 -0.123 -0.114
lead:meet:dprk-foreign 0.103 0.041 0.045
lead:meet:foreign-dprk 0.075 0.068 0.066
lead:perform+0 -0.028 -0.007 -0.019
lead:perform+trade -0.028 -0.004 -0.013
lead:perform:both-before -0.03 -0.018 -0.031
lead:perform:both-behind 0.013 0.035 0.016
lead:perform:dprk-foreign -0.063 -0.036 -0.041
lead:perform:foreign-dprk -0.043 -0.06 -0.038
lead:release+0 -0.061 -0.074 -0.056
lead:release+prisoner 0.052 0.036 0.039
lead:release:foreign-dprk 0.015 -0.02 -0.003
lead:reopen+trade 0.089 0.06 0.06
lead:reopen:dprk-foreign 0.076 0.051 0.052
lead:said:dprk:before 0.086 0.065 0.079
lead:said:dprk:behind -0.028 0.009 0.012
lead:said:dprk:none 0.005 0.09 0.039
lead:said:party:before -0.093 -0.082 -0.082
lead:said:party:behind 0.14 0.072 0.087
lead:said:third:before -0.056 -0.08 -0.079
lead:said:third:behind 0.07 0.035 0.023
lead:said:third:none -0.137 -0.169 -0.147
lead:said:unknown:before -0.153 -0.117 -0.089
lead:said:unknown:none 0.03 -0.017 -0.001
lead:send+aid -0.053 -0.052 -0.076
lead:send+arms 0.198 0.156 0.192
lead:send+delegation -0.108 -0.138 -0.098
lead:send+message 0.079 0.136 0.073
lead:send+trade -0.103 -0.069 -0.069
lead:send+troops -0.007 0.008 0.029
lead:send:both-before -0.016 -0.014 -0.023
lead:send:both-behind 0.003 -0.004 0.025
lead:send:dprk-foreign 0.065 0.11 0.07
lead:send:foreign-dprk -0.045 -0.051 -0.022
lead:source -0.07 -0.04 -0.023
lead:theme+agreement 0.035 -0.006 0.011
lead:theme+arms -0.09 -0.062 -0.065
lead:theme+culture 0.123 0.165 0.144
lead:theme+delegation 0.076 0.076 0.089
lead:theme+message -0.034 -0.029 -0.026
lead:theme+trade -0.068 -0.044 -0.031
lead:theme+troops -0.097 -0.072 -0.078
lead:trade:both-before -0.027 -0.021 -0.026
lead:trade:both-behind -0.03 -0.029 -0.024
lead:trade:dprk-foreign 0.058 0.052 0.065
lead:trade:foreign-dprk -0.069 -0.046 -0.047
lead:unframed:congratulate 0.061 0.076 0.08
lead:unframed:fight -0.054 -0.05 -0.044
lead:unframed:host 0.027 0.095 -0.012
lead:unframed:invite -0.018 -0.018 -0.02
lead:unframed:meet -0.115 -0.057 -0.119
lead:unframed:none -0.37 -0.366 -0.396
lead:unframed:perform 0.066 0.116 0.059
lead:unframed:release -0.04 -0.028 -0.029
lead:unframed:reopen 0.051 0.044 0.038
lead:unframed:send -0.058 -0.042 -0.048
lead:unframed:take 0.041 0.027 0.027
lead:unframed:theme 0.001 -0.01 -0.026
lead:unframed:visit -0.124 -0.105 -0.125
lead:visit+0 0.054 0.071 0.052
lead:visit:both-before 0.041 0.065 0.065
lead:visit:both-behind 0.022 0.02 0.009
lead:visit:dprk-foreign -0.03 -0.057 -0.022
lead:visit:foreign-dprk 0.042 0.072 0.025
lead:vow+0 0.04 0.035 0.026
lead:vow:both-before 0.015 0.022 0.012
lead:vow:dprk-foreign 0.071 0.048 0.048
lead:vow:foreign-dprk -0.089 -0.076 -0.066
l~0 -0.28
l~a -0.245
l~abroad 0.033
l~aby -0.025
l~access -0.016
l~act -0.015
l~action -0.024
l~activi -0.043
l~addres -0.016
l~advanc -0.073
l~ae -0.023
l~africa 0.059
l~again -0.044
l~agencj -0.027
l~agricu -0.027
l~ai -0.033
l~al -0.02
l~all 0.089
l~along -0.022
l~also 0.096
l~an -0.316
l~and -0.034
l~announ 0.054
l~anothe 0.054
l~anti -0.018
l~appare -0.015
l~appear 0.073
l~april 0.028
l~are -0.096
l~area -0.026
l~armed -0.027
l~army 0.085
l~arsena -0.044
l~art 0.041
l~articl -0.029
l~asambl 0.015
l~asia -0.018
l~asocia 0.05
l~assemb 0.035
l~atomic -0.023
l~attack -0.041
l~attemp -0.058
l~august -0.04
l~author -0.043
l~away -0.051
l~battle 0.032
l~be 0.019
l~become -0.037
l~been -0.061
l~behind 0.052
l~believ -0.047
l~betwee -0.056
l~bezpie -0.073
l~bigges -0.032
l~bilate 0.023
l~billio 0.019
l~both -0.042
l~broadc 0.015
l~brough -0.033
l~build 0.045
l~buildi -0.041
l~busine -0.045
l~by 0.131
l~c -0.03
l~called -0.025
l~came -0.05
l~campai -0.038
l~can 0.049
l~capita 0.044
l~carrie 0.033
l~cbs -0.036
l~centra 0.138
l~centur 0.031
l~ceremo 0.119
l~challe -0.021
l~childr -0.045
l~chol 0.126
l~christ 0.03
l~class -0.042
l~closer -0.041
l~cnn -0.028
l~comand -0.047
l~combin -0.05
l~comisi 0.036
l~comite -0.067
l~comman -0.041
l~commis 0.064
l~commit 0.021
l~como -0.017
l~comple -0.039
l~comrad 0.054
l~con 0.067
l~conduc 0.021
l~confer -0.022
l~confli -0.02
l~congre 0.133
l~consej 0.129
l~contin -0.068
l~contri 0.015
l~corea 0.027
l~counci 0.075
l~counte -0.02
l~countr 0.052
l~covera 0.046
l~cultur 0.054
l~czwart 0.019
l~daily -0.017
l~danger -0.062
l~day 0.074
l~days 0.026
l~death -0.08
l~dec -0.03
l~decade 0.052
l~decemb -0.015
l~declar 0.033
l~deep -0.05
l~defenc -0.056
l~defend -0.023
l~defens -0.118
l~del 0.083
l~democr 0.03
l~demons 0.069
l~depart 0.069
l~deputy 0.019
l~descri -0.019
l~design 0.036
l~detect -0.019
l~develo -0.065
l~dictat -0.025
l~diplom 0.049
l~direct 0.045
l~disput -0.017
l~distri -0.039
l~dmitri 0.039
l~do -0.027
l~docume -0.026
l~dollar -0.015
l~dong -0.022
l~down -0.02
l~drill -0.033
l~drills 0.036
l~due 0.089
l~during -0.073
l~dyktat -0.022
l~early 0.02
l~east 0.037
l~easter 0.026
l~edt 0.04
l~effort -0.152
l~ejerci -0.05
l~el 0.124
l~emerge -0.02
l~employ -0.016
l~ended 0.052
l~engage -0.017
l~epidem -0.017
l~este 0.02
l~event -0.016
l~ever 0.036
l~every 0.092
l~ex 0.017
l~exclus -0.047
l~execut 0.02
l~experi -0.025
l~facili -0.031
l~facing 0.021
l~fallec -0.076
l~famili -0.022
l~family -0.016
l~father -0.032
l~featur 0.072
l~feb 0.017
l~februa -0.062
l~federa 0.162
l~few 0.036
l~fighte 0.018
l~financ -0.034
l~five -0.019
l~flag 0.047
l~force -0.039
l~foreig 0.07
l~forwar -0.039
l~foundi -0.039
l~friend 0.052
l~full 0.073
l~funcio -0.019
l~furthe -0.018
l~genera -0.069
l~global -0.029
l~go 0.058
l~going 0.101
l~govern -0.054
l~grand 0.046
l~great -0.071
l~ground -0.018
l~growin -0.079
l~had 0.094
l~hall 0.039
l~hamgyo -0.026
l~harris -0.064
l~have -0.127
l~he 0.048
l~head 0.024
l~headed 0.043
l~headqu 0.031
l~heavy 0.049
l~held -0.071
l~help 0.019
l~her -0.049
l~hero -0.023
l~high 0.048
l~him -0.03
l~his -0.027
l~histor 0.052
l~hold 0.06
l~house -0.034
l~i 0.091
l~idea -0.03
l~ideolo -0.021
l~image 0.033
l~imperi -0.031
l~impose -0.021
l~improv -0.018
l~in -0.032
l~includ -0.036
l~indica -0.018
l~indust -0.022
l~inform -0.026
l~innova -0.029
l~inspec -0.02
l~instit 0.091
l~intens -0.024
l~intent 0.038
l~interc -0.04
l~intere -0.051
l~intern 0.341
l~invasi 0.026
l~involv 0.036
l~is -0.045
l~isolat 0.02
l~issued -0.056
l~januar 0.026
l~jean 0.041
l~jest -0.042
l~jets -0.034
l~joint 0.056
l~jong 0.048
l~journa -0.045
l~ju 0.018
l~juche -0.08
l~july 0.042
l~june -0.05
l~just -0.076
l~kang -0.019
l~kbs -0.022
l~kcna 0.057
l~keep 0.015
l~killed -0.039
l~known -0.032
l~korea -0.084
l~kraju 0.03
l~ktore -0.06
l~ktory 0.019
l~la 0.102
l~larges 0.031
l~last 0.048
l~late -0.02
l~latest -0.045
l~launch -0.044
l~law -0.018
l~le 0.101
l~lead -0.015
l~leader 0.095
l~least -0.074
l~led 0.156
l~left -0.041
l~let -0.021
l~level -0.019
l~li 0.035
l~life -0.037
l~local 0.017
l~long 0.083
l~look 0.047
l~los -0.063
l~lugar 0.015
l~m 0.024
l~mainla -0.031
l~major 0.047
l~make -0.023
l~making 0.023
l~mariti 0.024
l~mark 0.023
l~market -0.017
l~marks -0.023
l~media 0.015
l~memori 0.018
l~milita -0.019
l~millio 0.053
l~minist -0.037
l~modern -0.02
l~monday 0.05
l~month 0.04
l~months 0.027
l~more 0.055
l~mornin 0.13
l~most -0.015
l~motivo 0.032
l~move -0.035
l~moves 0.057
l~much -0.024
l~multip 0.046
l~narusz -0.058
l~nation -0.127
l~naval -0.015
l~nearly -0.033
l~neighb 0.042
l~networ -0.016
l~new 0.028
l~nk -0.036
l~north -0.02
l~northe -0.028
l~nov 0.026
l~novemb -0.017
l~now 0.017
l~obrony 0.104
l~occasi -0.02
l~octobe -0.02
l~odpowi -0.031
l~of -0.073
l~off 0.061
l~office -0.041
l~offici 0.016
l~okazji 0.094
l~old 0.096
l~one -0.051
l~only -0.042
l~operat 0.019
l~or -0.038
l~order -0.021
l~ordere -0.028
l~organi -0.115
l~our 0.063
l~own 0.031
l~p -0.021
l~pacifi -0.016
l~pair 0.015
l~palaci 0.036
l~pan -0.016
l~pandem 0.101
l~panstw 0.017
l~para 0.018
l~part -0.024
l~partic 0.042
l~partid 0.022
l~parts -0.031
l~party 0.049
l~passed -0.032
l~patria 0.034
l~patrio -0.051
l~peace -0.06
l~people -0.06
l~period -0.038
l~person -0.039
l~photo -0.019
l~piatek 0.03
l~pierws 0.019
l~place 0.105
l~po 0.031
l~politi -0.06
l~ponied 0.071
l~popula 0.054
l~por -0.058
l~posted -0.021
l~power -0.048
l~powerf 0.032
l~powolu 0.076
l~prepar -0.03
l~presen -0.025
l~presid 0.095
l~preven -0.023
l~previo -0.026
l~primer 0.081
l~prize 0.089
l~produc -0.069
l~progra -0.026
l~progre -0.024
l~projec 0.049
l~promot -0.015
l~prompt -0.036
l~przepr -0.015
l~przez 0.032
l~przywo 0.047
l~public -0.185
l~publis -0.044
l~pueblo 0.025
l~put -0.076
l~que 0.036
l~rady -0.075
l~raised 0.032
l~rare 0.027
l~recien -0.018
l~reconn 0.016
l~record -0.099
l~red 0.033
l~region 0.053
l~remain 0.016
l~remark -0.018
l~report 0.04
l~repres 0.089
l~republ 0.096
l~requir 0.034
l~resear -0.015
l~reside -0.02
l~resolu -0.02
l~respec 0.036
l~respon -0.032
l~restri 0.047
l~result -0.032
l~reunif -0.047
l~reuter -0.02
l~revolu -0.069
l~rise -0.016
l~rising -0.017
l~river -0.02
l~rodong -0.04
l~roku 0.033
l~run -0.027
l~satell -0.026
l~saturd 0.051
l~saying -0.025
l~scale -0.015
l~school -0.043
l~scienc -0.017
l~scient -0.021
l~scramb -0.047
l~se -0.062
l~sea -0.032
l~second -0.02
l~secret 0.051
l~securi -0.015
l~see 0.111
l~seen 0.019
l~senior 0.026
l~separa 0.044
l~sept -0.035
l~series -0.026
l~seriou 0.024
l~sessio -0.028
l~set -0.039
l~seven -0.039
l~shared 0.062
l~she -0.027
l~sheikh 0.022
l~shortl 0.049
l~show 0.113
l~side 0.038
l~sie 0.022
l~signif -0.022
l~single -0.016
l~sinmun -0.04
l~sister -0.017
l~six -0.032
l~so -0.017
l~social -0.064
l~some -0.06
l~songun -0.049
l~south 0.036
l~space 0.018
l~specia 0.016
l~srode -0.026
l~stabil -0.035
l~stage 0.085
l~start -0.019
l~starte 0.067
l~state -0.13
l~statio -0.04
l~step 0.063
l~still -0.046
l~strate 0.021
l~strong -0.047
l~succes -0.017
l~such -0.019
l~sugges -0.016
l~suk -0.03
l~sunday -0.072
l~sung 0.026
l~suprem -0.063
l~suspec -0.045
l~swoje 0.027
l~t -0.016
l~take -0.029
l~target -0.018
l~techni -0.015
l~terren -0.029
l~terror -0.027
l~test -0.025
l~tested 0.027
l~testin 0.031
l~tests -0.023
l~the 0.053
l~their -0.027
l~them 0.024
l~there -0.05
l~they -0.038
l~third 0.041
l~those 0.017
l~though -0.024
l~three -0.022
l~throug 0.036
l~thursd 0.062
l~time -0.071
l~times -0.04
l~titled -0.016
l~to -0.04
l~today 0.059
l~took 0.109
l~tuesda 0.024
l~tuvo 0.016
l~tv -0.097
l~two -0.043
l~tym 0.029
l~u -0.051
l~un 0.04
l~unders 0.018
l~unidad -0.018
l~unific -0.078
l~unit -0.019
l~unity 0.019
l~univer 0.053
l~unveil 0.028
l~up -0.048
l~update 0.029
l~ups -0.023
l~us 0.017
l~use -0.026
l~using -0.02
l~variou 0.028
l~vehicl -0.018
l~vicepr 0.049
l~victor 0.018
l~warpla -0.03
l~water -0.018
l~way 0.024
l~we 0.091
l~wednes 0.166
l~week 0.113
l~weeks -0.041
l~were -0.035
l~whole -0.035
l~with 0.052
l~wladim 0.031
l~woman -0.03
l~women -0.036
l~won -0.026
l~work -0.033
l~world 0.093
l~write -0.02
l~y -0.026
l~year 0.03
l~years -0.03
l~yeol -0.015
l~yong 0.05
l~yonhap -0.018
l~you 0.047
l~young -0.064
l~z 0.094
l~za -0.027
l~zapowi 0.038
manyForeignInTitle -0.083 -0.01 0.001
noDprk -0.6 -0.566 -0.58
noForeign -0.661 -0.563 -0.504
order:both-before -0.038 -0.065 -0.08
order:both-behind -0.112 0.009 -0.047
order:dprk-foreign 0.384 0.292 0.273
order:foreign-dprk 0.193 0.328 0.238
others:lead -0.237 -0.214 -0.235
others:title -0.238 -0.199 -0.236
strength:lead 0.415 0.368 0.443
strength:rest 0.139 0.264 0.249
strength:title 0.478 0.398 0.505
sure 0.406 0.298 0.358
sure:CONSULT:planned 0.207 0.144 0.152
sure:CONSULT:told 0.058 0.086 0.092
sure:COOPERATE:told 0.079 0.064 0.063
sure:RELEASE:told 0.093 0.048 0.06
sure:SUPPORT:told -0.094 -0.108 -0.067
sure:lead:planned 0.137 0.092 0.093
sure:lead:told 0.042 0.104 0.101
sure:title:planned 0.114 0.082 0.092
sure:title:told 0.115 0.026 0.098
t:DPRK-PERSON 0.239 0.089 0.112
t:DPRK-PERSON>DPRK-state 0.023
t:DPRK-PERSON>FOREIGN-name 0.055
t:DPRK-PERSON>FOREIGN-person 0.022
t:DPRK-PERSON>PARTNER 0.044
t:DPRK-PERSON>arms -0.023
t:DPRK-PERSON>break -0.048
t:DPRK-PERSON>host 0.147
t:DPRK-PERSON>locative 0.053
t:DPRK-PERSON>no-domestic -0.021
t:DPRK-PERSON>no-history -0.032
t:DPRK-PERSON>no-threat -0.019
t:DPRK-PERSON>no-weapon -0.015
t:DPRK-PERSON>say 0.117
t:DPRK-PERSON>urged 0.036
t:DPRK-PERSON>visit 0.066
t:DPRK-PERSON>vow 0.02
t:DPRK-leader -0.014 -0.022 -0.014
t:DPRK-north -0.067 -0.058 -0.055
t:DPRK-state 0.107 0.085 0.101
t:DPRK-state>DPRK-PERSON 0.068
t:DPRK-state>DPRK-state 0.066
t:DPRK-state>FOREIGN-name 0.135
t:DPRK-state>PARTNER 0.041
t:DPRK-state>arms -0.071
t:DPRK-state>break -0.049
t:DPRK-state>close 0.036
t:DPRK-state>delegation 0.017
t:DPRK-state>discuss -0.041
t:DPRK-state>host -0.02
t:DPRK-state>locative 0.054
t:DPRK-state>meet -0.063
t:DPRK-state>negated -0.055
t:DPRK-state>no-crime -0.03
t:DPRK-state>no-defector 0.016
t:DPRK-state>no-history -0.027
t:DPRK-state>no-opinion -0.041
t:DPRK-state>no-weapon -0.021
t:DPRK-state>office -0.044
t:DPRK-state>perform -0.028
t:DPRK-state>planned 0.047
t:DPRK-state>prisoner -0.021
t:DPRK-state>say -0.044
t:DPRK-state>send 0.04
t:DPRK-state>topic 0.12
t:DPRK-state>topicHead -0.021
t:DPRK-state>trade 0.024
t:DPRK-state>troops 0.017
t:DPRK-state>urged 0.045
t:DPRK-state>vow 0.035
t:DPRK-venue 0.063 0.053 0.076
t:FOREIGN-city 0.01 0.031 0.016
t:FOREIGN-name 0.203 0.188 0.106
t:FOREIGN-name>DPRK-PERSON 0.052
t:FOREIGN-name>DPRK-state -0.177
t:FOREIGN-name>FOREIGN-name 0.093
t:FOREIGN-name>TALKER-name -0.022
t:FOREIGN-name>arms -0.023
t:FOREIGN-name>delegation 0.061
t:FOREIGN-name>host -0.029
t:FOREIGN-name>ignored 0.064
t:FOREIGN-name>locative -0.028
t:FOREIGN-name>meet -0.031
t:FOREIGN-name>no-opinion 0.019
t:FOREIGN-name>office 0.076
t:FOREIGN-name>planned -0.019
t:FOREIGN-name>say 0.044
t:FOREIGN-name>send -0.017
t:FOREIGN-name>trade 0.023
t:FOREIGN-name>urged -0.025
t:FOREIGN-name>visit -0.046
t:FOREIGN-organisation 0.036 0.039 0.03
t:FOREIGN-person 0.319 0.218 0.216
t:FOREIGN-person>locative -0.058
t:PARTNER 0.204 0.102 0.169
t:PARTNER>DPRK-PERSON 0.024
t:PARTNER>DPRK-state -0.069
t:PARTNER>FOREIGN-name 0.065
t:PARTNER>congratulate -0.033
t:PARTNER>invite 0.033
t:PARTNER>locative 0.108
t:PARTNER>meet 0.036
t:PARTNER>office 0.047
t:PARTNER>planned 0.026
t:PARTNER>prisoner 0.027
t:PARTNER>send -0.097
t:TALKER-city -0.046 -0.033 -0.031
t:TALKER-city>DPRK-state 0.028
t:TALKER-name -0.267 -0.264 -0.215
t:TALKER-name>DPRK-state 0.061
t:TALKER-name>FOREIGN-name -0.028
t:TALKER-name>TALKER-name -0.091
t:TALKER-name>TALKER-person -0.034
t:TALKER-name>break -0.035
t:TALKER-name>delegation -0.049
t:TALKER-name>locative -0.049
t:TALKER-name>negated -0.018
t:TALKER-name>no-defector -0.016
t:TALKER-name>no-opinion 0.051
t:TALKER-name>no-others -0.037
t:TALKER-name>no-threat -0.037
t:TALKER-name>no-weapon -0.052
t:TALKER-name>office -0.039
t:TALKER-name>send -0.02
t:TALKER-name>topic -0.05
t:TALKER-name>topicHead 0.022
t:TALKER-name>trade -0.017
t:TALKER-name>troops -0.033
t:TALKER-name>urged -0.07
t:TALKER-name>visit -0.026
t:TALKER-organisation 0.004 0.052 0.022
t:TALKER-organisation>say 0.021
t:TALKER-person -0.113 -0.097 -0.085
t:TALKER-person>TALKER-name -0.025
t:TALKER-person>locative -0.054
t:TALKER-person>meet -0.017
t:TALKER-person>topic -0.019
t:agreement -0.018 0.004 0.018
t:aid -0.068 -0.046 -0.04
t:arms 0.086 0.081 0.123
t:arms>DPRK-state 0.038
t:arms>arms 0.017
t:arms>locative 0.041
t:break 0.074 0.036 0.044
t:break>DPRK-state -0.023
t:break>FOREIGN-name -0.055
t:break>TALKER-name -0.028
t:break>locative 0.093
t:break>no-defector 0.017
t:break>no-domestic 0.055
t:break>no-threat 0.063
t:break>no-weapon -0.018
t:break>planned -0.022
t:break>topic -0.048
t:close 0.249 0.218 0.232
t:close>locative 0.02
t:conditional -0.014 0.021 0.003
t:congratulate 0.008 0.017 0.082
t:congratulate>DPRK-PERSON -0.059
t:congratulate>locative -0.022
t:culture -0.029 0.024 -0.007
t:delegation 0.13 0.256 0.114
t:delegation>DPRK-state 0.015
t:delegation>FOREIGN-name 0.033
t:delegation>PARTNER 0.016
t:delegation>locative 0.038
t:delegation>meet -0.024
t:delegation>say -0.022
t:delegation>topic 0.042
t:delegation>visit 0.043
t:discuss 0.024 0.035 0.024
t:discuss>ties 0.045
t:embassy 0.073 0.082 0.085
t:expel 0.262 0.17 0.174
t:export -0.025 -0.019 -0.018
t:fight -0.105 -0.099 -0.082
t:fight>locative -0.027
t:greet 0.03 0.044 0.03
t:greet>locative 0.022
t:host 0.049 0.096 0.013
t:host>FOREIGN-name -0.048
t:host>TALKER-name -0.034
t:host>locative 0.027
t:host>message 0.123
t:ignored 0.081 0.057 0.046
t:invite>locative 0.045
t:locative -0.168 -0.138 -0.123
t:locative>DPRK-PERSON -0.028
t:locative>DPRK-state -0.024
t:locative>FOREIGN-name 0.153
t:locative>PARTNER -0.101
t:locative>TALKER-city -0.03
t:locative>TALKER-name -0.086
t:locative>TALKER-organisation 0.037
t:locative>arms 0.045
t:locative>break 0.05
t:locative>discuss 0.025
t:locative>fight -0.032
t:locative>ignored -0.034
t:locative>locative -0.016
t:locative>meet -0.035
t:locative>no-domestic 0.017
t:locative>no-others -0.033
t:locative>no-threat -0.061
t:locative>office 0.049
t:locative>planned -0.027
t:locative>prisoner -0.035
t:locative>release 0.042
t:locative>say -0.047
t:locative>ties 0.041
t:locative>topic 0.088
t:locative>trade -0.09
t:locative>visit -0.037
t:locative>vow 0.064
t:meet 0.007 0.053 -0.05
t:meet>DPRK-PERSON -0.017
t:meet>DPRK-state 0.054
t:meet>PARTNER 0.024
t:meet>TALKER-name -0.065
t:meet>delegation 0.018
t:meet>locative -0.081
t:meet>office 0.039
t:meet>topic 0.025
t:message 0.093 0.243 0.112
t:message>congratulate 0.044
t:message>delegation 0.018
t:message>locative 0.059
t:negated -0.151 -0.12 -0.139
t:negated>locative -0.033
t:no-crime -0.163 -0.122 -0.133
t:no-crime>break -0.015
t:no-crime>no-crime -0.038
t:no-defector -0.057 -0.018 -0.038
t:no-defector>DPRK-state -0.069
t:no-defector>locative -0.099
t:no-domestic -0.035 -0.063 -0.086
t:no-domestic>DPRK-PERSON -0.023
t:no-domestic>DPRK-state -0.016
t:no-domestic>FOREIGN-name -0.015
t:no-domestic>break 0.015
t:no-domestic>locative -0.037
t:no-domestic>no-domestic -0.028
t:no-domestic>say 0.044
t:no-domestic>topic -0.029
t:no-domestic>visit -0.02
t:no-history -0.093 -0.128 -0.108
t:no-history>DPRK-PERSON -0.067
t:no-history>DPRK-state 0.051
t:no-history>FOREIGN-name 0.049
t:no-history>locative -0.027
t:no-history>no-history -0.026
t:no-match 0.167 0.149 0.127
t:no-opinion -0.213 -0.182 -0.194
t:no-opinion>DPRK-state -0.027
t:no-opinion>locative -0.081
t:no-opinion>no-opinion 0.024
t:no-opinion>say -0.021
t:no-opinion>urged 0.026
t:no-others -0.154 -0.148 -0.154
t:no-others>TALKER-name 0.032
t:no-others>locative -0.062
t:no-others>meet -0.02
t:no-others>topic -0.022
t:no-threat -0.23 -0.187 -0.173
t:no-threat>DPRK-state 0.068
t:no-threat>FOREIGN-name -0.032
t:no-threat>TALKER-name -0.039
t:no-threat>TALKER-person -0.017
t:no-threat>break 0.034
t:no-threat>locative 0.027
t:no-threat>no-threat -0.061
t:no-threat>no-weapon -0.022
t:no-threat>topic -0.041
t:no-weapon -0.197 -0.137 -0.102
t:no-weapon>TALKER-name -0.016
t:no-weapon>arms 0.073
t:no-weapon>break -0.057
t:no-weapon>locative 0.05
t:no-weapon>no-domestic -0.019
t:no-weapon>no-weapon -0.054
t:no-weapon>planned -0.015
t:office 0.087 0.259 0.139
t:office>FOREIGN-name 0.026
t:office>TALKER-person -0.045
t:office>locative -0.016
t:office>visit 0.056
t:perform 0.121 0.197 0.104
t:perform>DPRK-state 0.03
t:planned 0.023 0.015 0.045
t:planned>locative -0.12
t:planned>meet 0.037
t:prisoner 0.282 0.197 0.185
t:prisoner>break 0.129
t:prisoner>locative 0.017
t:release 0.195 0.128 0.133
t:reopen 0.061 0.019 0.021
t:reopen>locative -0.018
t:reopen>no-weapon -0.025
t:reopen>trade 0.062
t:say -0.003 -0.03 -0.02
t:say>DPRK-state -0.035
t:say>TALKER-name 0.035
t:say>locative -0.041
t:say>no-weapon -0.019
t:say>planned 0.018
t:say>say -0.025
t:say>urged 0.053
t:seek 0.089 0.062 0.056
t:send>arms 0.033
t:send>locative -0.038
t:send>message -0.026
t:sign -0.068 -0.044 -0.046
t:take 0.167 0.108 0.107
t:ties 0.091 0.078 0.057
t:ties>FOREIGN-name -0.063
t:ties>locative 0.046
t:topic -0.067 -0.091 -0.063
t:topic>DPRK-state -0.043
t:topic>FOREIGN-name -0.087
t:topic>TALKER-name 0.1
t:topic>break 0.028
t:topic>locative -0.034
t:topic>no-defector 0.032
t:topic>topicHead -0.025
t:topic>trade -0.03
t:topicHead 0.053 0.034 0.027
t:topicHead>DPRK-state 0.025
t:topicHead>break 0.03
t:topicHead>locative -0.032
t:trade -0.059 -0.004 -0.003
t:trade>locative -0.025
t:trade>no-weapon -0.036
t:troops -0.043 -0.031 -0.032
t:troops>locative 0.049
t:urged 0.028 0.039 0.035
t:urged>DPRK-state -0.044
t:urged>locative -0.027
t:urged>topic 0.022
t:visit 0.03 0.068 0.002
t:visit>DPRK-state 0.033
t:visit>DPRK-venue 0.022
t:visit>FOREIGN-name -0.033
t:visit>PARTNER 0.017
t:visit>no-domestic -0.021
t:vow 0.089 0.001 0.036
t:vow>locative 0.018
t=a -0.035
t=accused 0.027
t=accuses 0.034
t=against -0.025
t=allies -0.03
t=amid -0.037
t=anniver -0.042
t=arms_de -0.044
t=arrives 0.028
t=as -0.072
t=at 0.025
t=before -0.015
t=boost 0.036
t=border -0.096
t=briefin 0.15
t=broń 0.029
t=but 0.056
t=calls_f -0.038
t=citizen -0.03
t=claims -0.031
t=commemo -0.03
t=comment -0.02
t=concern -0.032
t=condole 0.034
t=confirm 0.027
t=congrat -0.017
t=constru -0.025
t=covid 0.097
t=crossed 0.041
t=crossin -0.04
t=cruise -0.017
t=daughte -0.043
t=defecto -0.045
t=delegac 0.072
t=delegat 0.165
t=denunci -0.018
t=despite 0.058
t=detaine 0.017
t=discuss -0.022
t=dmz -0.02
t=do 0.03
t=drones 0.056
t=embassy -0.026
t=en -0.036
t=end 0.054
t=envia -0.021
t=escalat -0.017
t=evacuat -0.019
t=expecte -0.021
t=expert -0.018
t=experts -0.031
t=farm -0.015
t=feats -0.022
t=felicit 0.023
t=fires -0.043
t=flights -0.043
t=fm 0.017
t=forces -0.036
t=foreign -0.059
t=from 0.167
t=give -0.022
t=greetin 0.028
t=hackers -0.023
t=held_in -0.019
t=how -0.025
t=icbm -0.017
t=if 0.028
t=in -0.042
t=inspect 0.015
t=into -0.058
t=joint_d -0.027
t=killed_ -0.023
t=king 0.055
t=korean_ 0.021
t=launche -0.064
t=lazarus -0.018
t=leader -0.071
t=like 0.045
t=ma 0.027
t=meet 0.058
t=meeting -0.081
t=meets 0.086
t=mensaje 0.039
t=message 0.059
t=ministe -0.059
t=missile -0.058
t=może -0.065
t=na -0.089
t=need_to 0.017
t=nie -0.026
t=no -0.02
t=not -0.033
t=nuclear -0.016
t=o -0.028
t=officia 0.044
t=ostrzeg -0.05
t=over -0.049
t=paper -0.028
t=parade 0.047
t=perform 0.077
t=persona 0.018
t=pledges 0.026
t=pociski -0.034
t=policy -0.03
t=possibl -0.039
t=present -0.028
t=preside 0.08
t=prime_m -0.03
t=promise 0.051
t=provoca -0.029
t=rakieto -0.018
t=rakiety 0.016
t=receive 0.042
t=recibe 0.097
t=regalo 0.073
t=reports -0.017
t=review -0.028
t=sanctio 0.034
t=satelli 0.016
t=say -0.052
t=says 0.094
t=seeks 0.028
t=sends 0.054
t=should -0.022
t=shows -0.023
t=shows_o 0.038
t=since 0.021
t=slams -0.018
t=soldier 0.159
t=spy_sat -0.026
t=stateme 0.021
t=submari -0.031
t=support -0.018
t=talks 0.155
t=tension -0.034
t=that -0.064
t=threat -0.016
t=ties 0.055
t=to -0.133
t=tour 0.024
t=tourist -0.046
t=toward -0.024
t=trade -0.022
t=trip -0.081
t=troops -0.015
t=ukraine 0.056
t=urged -0.021
t=urges -0.019
t=visit -0.161
t=visits 0.122
t=w -0.075
t=watch -0.022
t=weapons 0.035
t=what 0.042
t=what_we 0.028
t=who 0.057
t=why 0.037
t=will -0.022
t=workers 0.041
t=举行会 -0.028
t=会见 -0.08
t=周年 -0.026
t=将 0.044
t=总理 -0.033
t=称 -0.038
text:length:0 -0.125 -0.09 -0.09
text:length:1 0.355 0.301 0.286
text:length:2 -0.077 -0.016 -0.092
text:length:3 -0.185 -0.019 -0.169
text:length:4 -0.492 -0.528 -0.488
title+:CONSULT:close 0.093 0.064 0.058
title+:CONSULT:dprk-place 0.017 0.034 0.021
title+:CONSULT:loose -0.06 -0.04 -0.04
title+:CONSULT:planned 0.026 0.018 0.018
title+:CONSULT:tight 0.21 0.179 0.172
title+:COOPERATE:close -0.023 -0.041 -0.026
title+:COOPERATE:dprk-place -0.068 -0.044 -0.045
title+:COOPERATE:loose 0.05 0.033 0.033
title+:COOPERATE:planned 0.049 0.039 0.048
title+:COOPERATE:tight 0.01 0.053 0.067
title+:SUPPORT:close 0.035 0.057 0.054
title+:SUPPORT:dprk-place -0.099 -0.052 -0.061
title+:SUPPORT:tight -0.081 -0.083 -0.058
title+:arms:dprk-foreign 0.019 0.012 0.012
title+:arms:foreign-dprk 0.086 0.061 0.065
title+:both-before:KOR -0.023 0 0.017
title+:both-before:RUS 0.239 0.177 0.199
title+:both-before:USA 0.071 0.046 0.038
title+:both-before:other -0.022 -0.009 -0.025
title+:both-behind:RUS -0.055 -0.062 -0.047
title+:congratulate+0 -0.013 -0.034 -0.002
title+:delegation:both-before 0.034 0.042 0.037
title+:delegation:dprk-foreign 0.023 0.029 0.021
title+:delegation:foreign-dprk 0.045 0.038 0.034
title+:discuss:both-before -0.001 -0.027 -0.011
title+:dprk-foreign:CHN 0.034 0.032 0.026
title+:dprk-foreign:KOR -0.037 -0.017 -0.012
title+:dprk-foreign:RUS 0.068 0.05 0.048
title+:dprk-foreign:RUS-person 0.051 0.035 0.035
title+:dprk-foreign:other 0.018 0.028 0.018
title+:foreign-dprk:CHN 0.015 0.018 0.019
title+:foreign-dprk:RUS 0.175 0.123 0.128
title+:foreign-dprk:USA -0.044 -0.047 -0.036
title+:foreign-dprk:other -0.013 -0.021 -0.014
title+:invite+0 0.022 0.017 0.019
title+:meet+0 0.077 0.051 0.05
title+:meet:both-before 0.071 0.047 0.046
title+:meet:dprk-foreign 0.02 0.013 0.013
title+:message:both-before 0.012 0.024 0.048
title+:message:both-behind 0.018 0.025 0.017
title+:message:dprk-foreign 0.048 0.07 0.048
title+:perform+trade 0.037 0.025 0.026
title+:perform:both-before 0.059 0.046 0.055
title+:source 0.032 0.021 0.021
title+:theme+arms 0.099 0.069 0.074
title+:theme+culture -0.052 -0.058 -0.041
title+:theme+delegation 0.068 0.085 0.068
title+:theme+message 0.021 0.082 0.077
title+:theme+trade 0.057 0.061 0.069
title+:theme+troops -0.068 -0.045 -0.046
title+:trade:both-before 0.081 0.074 0.077
title+:trade:dprk-foreign -0.015 -0.007 -0.002
title+:visit+0 0.107 0.086 0.078
title+:visit:both-before 0.018 0.012 0.013
title+:visit:dprk-foreign 0.036 0.032 0.027
title+:visit:foreign-dprk 0.017 0.018 0.014
title+:vow+0 0.021 -0.007 0.006
title+:vow:dprk-foreign 0.049 0.012 0.025
title:CONSULT:close -0.164 -0.145 -0.128
title:CONSULT:dprk-place 0.032 0.053 0.035
title:CONSULT:planned 0.064 0.048 0.056
title:CONSULT:tight 0.183 0.145 0.152
title:COOPERATE:close -0.128 -0.094 -0.1
title:COOPERATE:dprk-place -0.021 0.004 -0.007
title:COOPERATE:planned -0.085 -0.057 -0.057
title:COOPERATE:tight -0.065 0.003 0.002
title:RELEASE:tight 0.131 0.071 0.08
title:SUPPORT:close 0.082 0.101 0.089
title:SUPPORT:dprk-place -0.048 0.001 -0.019
title:SUPPORT:tight -0.011 -0.034 0.003
title:agreement:both-before -0.023 -0.019 -0.017
title:arms:both-before -0.016 -0.014 -0.018
title:arms:dprk-foreign -0.038 -0.028 -0.032
title:both-before:CHN -0.015 -0.006 0
title:both-before:KOR 0.055 0.036 0.081
title:both-before:RUS 0.25 0.185 0.201
title:both-before:USA -0.205 -0.147 -0.163
title:both-before:USA-person 0.047 0.031 0.031
title:both-before:other -0.048 -0.038 -0.054
title:both-behind:KOR -0.054 -0.037 -0.039
title:both-behind:RUS -0.109 -0.07 -0.072
title:both-behind:USA -0.075 -0.066 -0.057
title:both-behind:other 0.073 0.108 0.073
title:colon 0.001 -0.04 0
title:congratulate+0 -0.042 -0.05 -0.02
title:congratulate:foreign-dprk -0.07 -0.077 -0.057
title:dash -0.044 -0.03 -0.03
title:dprk-foreign:CHN 0.163 0.139 0.126
title:dprk-foreign:KOR -0.162 -0.119 -0.11
title:dprk-foreign:RUS 0.245 0.174 0.169
title:dprk-foreign:RUS-person 0.068 0.047 0.046
title:dprk-foreign:USA -0.036 -0.02 -0.019
title:dprk-foreign:other -0.062 -0.087 -0.065
title:dprk-head -0.184 -0.099 -0.061
title:dprk-place 0.097 0.122 0.092
title:dprk-source 0.084 0.037 0.037
title:dprk-topic -0.108 -0.095 -0.081
title:fight+0 -0.054 -0.057 -0.045
title:first:CHN -0.067 0.017 -0.129
title:first:JPN -0.078 -0.074 -0.081
title:first:KOR -0.202 -0.11 -0.107
title:first:KOR-person -0.066 -0.061 -0.051
title:first:RUS 0.578 0.423 0.446
title:first:UN 0.066 0.087 0.058
title:first:USA -0.24 -0.266 -0.229
title:first:USA-person -0.344 -0.231 -0.231
title:first:XXX -0.012 0.015 0.019
title:first:dprk-kim 0.016 0.011 0.011
title:first:dprk-leader -0.014 -0.022 -0.014
title:first:dprk-person 0.173 0.068 0.09
title:first:dprk-state -0.031 -0.041 -0.069
title:first:dprk-venue 0.027 0.035 0.042
title:first:none -0.193 -0.128 -0.221
title:first:other -0.153 -0.088 -0.11
title:foreign-dprk:CHN 0.026 0.031 0.026
title:foreign-dprk:KOR -0.055 -0.042 -0.033
title:foreign-dprk:RUS 0.278 0.194 0.198
title:foreign-dprk:USA -0.022 -0.016 0.002
title:foreign-dprk:USA-person -0.156 -0.104 -0.104
title:foreign-dprk:other -0.103 -0.082 -0.074
title:foreign-head 0.001 0.028 0.007
title:foreign-place 0.003 -0.121 -0.059
title:foreign-source 0.095 0.091 0.086
title:greet+0 0.019 0.028 0.019
title:greet+message 0.02 0.03 0.02
title:greet:dprk-foreign 0.039 0.057 0.039
title:host+0 0.033 0.032 0.03
title:host+message 0.028 0.03 0.038
title:host:dprk-foreign 0.078 0.062 0.057
title:list 0.124 0.083 0.083
title:meet+0 0.021 -0.006 0.006
title:meet:both-before 0.056 0.04 0.042
title:meet:both-behind -0.026 -0.012 -0.016
title:meet:dprk-foreign 0.075 0.061 0.054
title:meet:foreign-dprk -0.083 -0.094 -0.074
title:message:both-behind 0.033 0.05 0.033
title:message:dprk-foreign 0.017 0.024 0.016
title:perform+0 0.017 0.012 0.012
title:perform:both-before -0.029 -0.013 -0.023
title:question 0.09 0.057 0.053
title:quote -0.451 -0.375 -0.373
title:release+0 0.035 0.023 0.022
title:release+prisoner 0.053 0.031 0.034
title:release:dprk-foreign 0.051 0.036 0.038
title:release:foreign-dprk 0.105 0.082 0.075
title:said:dprk:before 0.059 0.042 0.047
title:said:dprk:behind -0.148 -0.1 -0.1
title:said:dprk:none -0.061 -0.046 -0.053
title:said:party:before -0.022 -0.025 -0.038
title:said:party:behind 0.11 0.056 0.067
title:said:third:behind 0.075 0.051 0.051
title:said:unknown:before -0.124 -0.075 -0.065
title:said:unknown:none -0.048 -0.05 -0.044
title:send+arms 0.025 0.02 0.025
title:send+message -0.083 -0.044 -0.045
title:send:both-before -0.017 -0.015 -0.021
title:send:dprk-foreign -0.037 -0.014 -0.019
title:send:foreign-dprk -0.106 -0.068 -0.063
title:source 0.029 0.03 0.02
title:take+arms 0.062 0.041 0.041
title:take:foreign-dprk 0.062 0.041 0.041
title:theme+agreement -0.07 -0.051 -0.049
title:theme+arms -0.069 -0.052 -0.059
title:theme+delegation 0.038 0.035 0.03
title:theme+message 0.084 0.097 0.073
title:theme+trade -0.125 -0.078 -0.069
title:theme+troops -0.033 -0.022 -0.022
title:trade:both-before -0.078 -0.048 -0.04
title:trade:dprk-foreign 0.018 0.013 0.015
title:trade:foreign-dprk -0.063 -0.042 -0.042
title:unframed:congratulate -0.014 -0.012 0.031
title:unframed:fight -0.035 -0.03 -0.026
title:unframed:host -0.04 0.014 -0.074
title:unframed:invite 0.006 0.001 -0.015
title:unframed:meet 0.064 0.116 0.02
title:unframed:none -0.757 -0.741 -0.754
title:unframed:perform -0.009 0 -0.018
title:unframed:reopen 0.065 0.053 0.046
title:unframed:send 0.02 0.033 0.058
title:unframed:theme -0.047 -0.026 -0.056
title:unframed:visit 0.013 0.05 -0.023
title:visit+0 -0.186 -0.164 -0.134
title:visit:both-before -0.036 -0.047 -0.034
title:visit:dprk-foreign -0.095 -0.147 -0.097
title:visit:foreign-dprk 0.03 0.094 0.062
title:vow+0 0.108 0.049 0.063
title:vow:both-before 0.095 0.063 0.064
title:vow:dprk-foreign 0.081 0.031 0.045
title:words:0 0.001 0.038 0.016
title:words:1 -0.188 -0.061 -0.109
title:words:2 -0.04 -0.049 -0.09
title:words:3 -0.287 -0.22 -0.233
title:words:4 -0.01 -0.061 -0.136
t~0 -0.048
t~a -0.115
t~abroad -0.053
t~across -0.018
t~action -0.023
t~activi -0.021
t~admini 0.05
t~agricu -0.018
t~air -0.033
t~all -0.021
t~an -0.065
t~and 0.074
t~anti -0.027
t~army -0.023
t~arsena -0.015
t~attack 0.043
t~author -0.047
t~be -0.054
t~buildi 0.045
t~by -0.107
t~c 0.026
t~call 0.04
t~calls -0.019
t~capabl 0.015
t~carrie -0.015
t~centra -0.061
t~ceremo -0.025
t~chief -0.021
t~commit -0.039
t~compan 0.037
t~comple 0.016
t~con 0.033
t~confro -0.028
t~corea 0.049
t~corean -0.027
t~countr -0.031
t~danger -0.043
t~day 0.018
t~de -0.025
t~death -0.018
t~defens -0.024
t~develo 0.041
t~dictat -0.041
t~drill -0.017
t~drills -0.036
t~drone -0.026
t~during 0.018
t~effort 0.047
t~ex -0.045
t~execut -0.015
t~expres -0.025
t~face 0.04
t~facili -0.027
t~failed 0.03
t~family -0.025
t~far -0.04
t~financ -0.04
t~fire -0.016
t~flies -0.023
t~food 0.034
t~force -0.029
t~foreig -0.027
t~go 0.028
t~google 0.019
t~ground 0.017
t~harris -0.076
t~have 0.032
t~held 0.096
t~here 0.034
t~high 0.02
t~his -0.037
t~hits -0.026
t~hold 0.034
t~holds -0.029
t~home 0.101
t~i 0.058
t~import -0.022
t~intens -0.021
t~intern -0.03
t~it 0.1
t~its -0.045
t~jets -0.015
t~k 0.017
t~kcna 0.027
t~key 0.026
t~know 0.032
t~la -0.044
t~launch -0.026
t~leader 0.028
t~level 0.054
t~life -0.032
t~live 0.048
t~make 0.017
t~makes -0.021
t~man -0.036
t~memori 0.015
t~milita 0.066
t~millio 0.053
t~minist 0.021
t~nation -0.051
t~new -0.088
t~north 0.019
t~now -0.048
t~odpowi -0.053
t~of -0.162
t~off -0.039
t~operat 0.031
t~orders -0.019
t~organi -0.104
t~out 0.02
t~overse 0.023
t~pacifi -0.02
t~peace -0.024
t~people 0.026
t~photo -0.042
t~pierws 0.036
t~pm -0.026
t~po 0.031
t~politi -0.049
t~por 0.019
t~power -0.026
t~press 0.015
t~produc -0.054
t~progra -0.019
t~przepr -0.015
t~publis -0.045
t~readou -0.023
t~record -0.048
t~region 0.047
t~remark -0.021
t~respon -0.016
t~reunif 0.018
t~reuter 0.015
t~revolu -0.025
t~rodong -0.041
t~school -0.021
t~scramb -0.049
t~sea -0.018
t~securi -0.045
t~seriou -0.017
t~sessio -0.023
t~sie 0.029
t~sinmun -0.041
t~sister -0.017
t~site 0.062
t~south 0.02
t~state 0.036
t~still -0.059
t~strate 0.034
t~strugg 0.111
t~succes -0.052
t~suspec -0.032
t~t -0.064
t~target -0.031
t~tech -0.029
t~test -0.017
t~tests -0.043
t~the 0.034
t~their 0.017
t~this 0.055
t~three -0.068
t~tiktok -0.02
t~time 0.02
t~to -0.024
t~unveil -0.032
t~up -0.026
t~victor -0.03
t~war 0.027
t~was -0.019
t~week 0.027
t~west -0.055
t~with 0.169
t~women -0.034
t~work -0.043
t~workin -0.018
t~y 0.132
t~year 0.028
t~years -0.019
t~you -0.04
t~z 0.184
`;
